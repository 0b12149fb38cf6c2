package org.hustings.local.cli;

/** The suite cannot do what was asked; the message is one line that says what stands in the way and what to do. */
public final class StartProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String message;

    public StartProblem(String message) {
        super(message);
        this.message = message;
    }

    public StartProblem(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    /** One line, never absent. */
    @Override
    public String getMessage() {
        return message;
    }
}
