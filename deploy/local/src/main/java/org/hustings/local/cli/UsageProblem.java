package org.hustings.local.cli;

/** The command line cannot be understood; the message is one line that says what is wrong with it. */
public final class UsageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String message;

    public UsageProblem(String message) {
        super(message);
        this.message = message;
    }

    /** One line, never absent. */
    @Override
    public String getMessage() {
        return message;
    }
}
