package org.hustings.timeline.owner;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** What a request names is not known here, and the service that owns it does not answer. */
public class OwnerUnavailable extends DomainException {

    OwnerUnavailable(String path, Throwable cause) {
        super(
                Kind.UNAVAILABLE,
                "owner-unavailable",
                "A record cannot be looked up now",
                "%s is not known here yet and the service that owns it does not answer; try again soon."
                        .formatted(path));
        initCause(cause);
    }
}
