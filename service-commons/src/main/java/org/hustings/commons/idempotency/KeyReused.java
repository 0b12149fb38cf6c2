package org.hustings.commons.idempotency;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** The key came with another request before. */
class KeyReused extends DomainException {

    KeyReused(String key) {
        super(
                Kind.RULE_VIOLATED,
                "idempotency-key-reused",
                "Idempotency key used for another request",
                "The Idempotency-Key %s was used for another request. Use a new key for a new request.".formatted(key));
    }
}
