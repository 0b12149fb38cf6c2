package org.hustings.commons.claim;

import java.util.UUID;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** The record has no such claim. */
public class ClaimNotFound extends DomainException {

    ClaimNotFound(UUID id) {
        super(Kind.NOT_FOUND, "claim-not-found", "There is no such claim", "There is no claim %s".formatted(id));
    }
}
