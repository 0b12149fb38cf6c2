package org.hustings.commons.http;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A conditional header that is no list of entity tags. */
final class MalformedPrecondition extends DomainException {
    MalformedPrecondition() {
        super(
                Kind.BAD_REQUEST,
                "malformed-precondition",
                "The precondition cannot be read",
                "If-Match holds entity tags as answers give them in ETag, with their quotes, or an asterisk.");
    }
}
