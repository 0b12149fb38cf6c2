package org.hustings.election.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.hustings.commons.problem.ConstraintProblems;
import org.hustings.commons.problem.DomainException;
import org.hustings.election.organisation.domain.OwnParent;
import org.hustings.election.record.ReferenceNotFound;

/** What it means when the database refuses an organisation. */
@ApplicationScoped
class OrganisationConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<? extends DomainException>> byConstraint() {
        return Map.of(
                "organisation_parent_fkey",
                () -> new ReferenceNotFound("/parentId"),
                "organisation_not_own_parent",
                OwnParent::new);
    }
}
