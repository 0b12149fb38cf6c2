package org.hustings.candidate.postholding.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.hustings.candidate.postholding.domain.PersonHoldsPost;
import org.hustings.commons.problem.ConstraintProblems;
import org.hustings.commons.problem.DomainException;

/** What the constraints on post holdings mean. */
@ApplicationScoped
class PostHoldingConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<? extends DomainException>> byConstraint() {
        // A holding holds its person while it is made, so only the deletion of a person breaks these.
        return Map.of(
                "post_holding_person_fk", PersonHoldsPost::new,
                "post_holding_recorded_person_fk", PersonHoldsPost::new);
    }
}
