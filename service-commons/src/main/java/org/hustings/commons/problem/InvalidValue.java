package org.hustings.commons.problem;

/**
 * A text that is no value of its type. Value records throw it from their factories, since they do not know where in a
 * body they stand; the place is added when the body is read. Its message leaves the service.
 */
public final class InvalidValue extends IllegalArgumentException {
    private final String code;

    /**
     * @param code stable, in kebab-case, such as {@code partial-date}
     * @param message what the value has to be, for people
     */
    public InvalidValue(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** What the value has to be. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
