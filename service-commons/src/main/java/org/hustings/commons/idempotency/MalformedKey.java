package org.hustings.commons.idempotency;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** The key is not one that could be kept. */
class MalformedKey extends DomainException {

    MalformedKey() {
        super(
                Kind.BAD_REQUEST,
                "malformed-idempotency-key",
                "Malformed idempotency key",
                "The Idempotency-Key has to be 1 to 255 visible ASCII characters; a UUID does well.");
    }
}
