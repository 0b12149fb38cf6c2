package org.hustings.commons.problem;

import java.util.List;

/** A query parameter that the operation does not have, or that says what cannot be read or answered. */
public class InvalidParameter extends DomainException {

    /**
     * @param name of the parameter
     * @param code stable, in kebab-case
     * @param message what the parameter has to be, for people; it follows the name
     */
    public InvalidParameter(String name, String code, String message) {
        super(
                Kind.BAD_REQUEST,
                "invalid-parameter",
                "A parameter cannot be read",
                "%s %s.".formatted(name, message),
                List.of(Violation.ofParameter(name, code, message)));
    }
}
