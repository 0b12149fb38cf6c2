package org.hustings.commons.owner;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** What a request names is not known here yet, and the service that owns it cannot be asked now. */
public class OwnerUnavailable extends DomainException {

    private static final long serialVersionUID = 1L;

    OwnerUnavailable(String path, Throwable cause) {
        super(
                Kind.UNAVAILABLE,
                "owner-unavailable",
                "A record cannot be looked up now",
                "%s is not known here yet and its owner does not answer; try again".formatted(path));
        initCause(cause);
    }
}
