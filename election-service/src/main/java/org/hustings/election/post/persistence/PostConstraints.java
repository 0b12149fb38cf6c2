package org.hustings.election.post.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.hustings.commons.problem.ConstraintProblems;
import org.hustings.commons.problem.DomainException;
import org.hustings.election.record.ReferenceNotFound;

/** What it means when the database refuses a post. */
@ApplicationScoped
class PostConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<? extends DomainException>> byConstraint() {
        return Map.of("post_organisation_fkey", () -> new ReferenceNotFound("/organisationId"));
    }
}
