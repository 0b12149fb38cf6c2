package org.hustings.election.election.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.hustings.commons.problem.ConstraintProblems;
import org.hustings.commons.problem.DomainException;
import org.hustings.election.election.domain.ElectionExists;
import org.hustings.election.election.domain.OwnScrutineer;
import org.hustings.election.record.ReferenceNotFound;

/** What it means when the database refuses an election. */
@ApplicationScoped
class ElectionConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<? extends DomainException>> byConstraint() {
        return Map.of(
                "election_pkey",
                ElectionExists::now,
                "revision_aggregate_version_key",
                ElectionExists::before,
                "election_organisation_fkey",
                () -> new ReferenceNotFound("/organisationId"),
                "election_post_fkey",
                () -> new ReferenceNotFound("/postId"),
                "election_scrutineer_fkey",
                () -> new ReferenceNotFound("/scrutineerId"),
                "election_not_own_scrutineer",
                OwnScrutineer::new);
    }
}
