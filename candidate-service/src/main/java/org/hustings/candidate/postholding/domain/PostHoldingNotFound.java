package org.hustings.candidate.postholding.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** No post holding of this id, or none that the caller may see. */
public class PostHoldingNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public PostHoldingNotFound(PostHoldingId holding) {
        super(
                Kind.NOT_FOUND,
                "post-holding-not-found",
                "No such post holding",
                "There is no post holding %s".formatted(holding));
    }
}
