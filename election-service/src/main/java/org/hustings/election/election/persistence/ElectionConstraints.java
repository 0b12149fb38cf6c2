package org.hustings.election.election.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.hustings.commons.problem.ConstraintProblems;
import org.hustings.commons.problem.DomainException;
import org.hustings.election.election.domain.ElectionExists;
import org.hustings.election.election.domain.OwnScrutineer;
import org.hustings.election.election.domain.RelationRefused;
import org.hustings.election.record.ReferenceNotFound;

/** What it means when the database refuses an election. */
@ApplicationScoped
class ElectionConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<? extends DomainException>> byConstraint() {
        return Map.ofEntries(
                Map.entry("election_pkey", ElectionExists::now),
                Map.entry("revision_aggregate_version_key", ElectionExists::before),
                Map.entry("election_organisation_fkey", () -> new ReferenceNotFound("/organisationId")),
                Map.entry("election_post_fkey", () -> new ReferenceNotFound("/postId")),
                Map.entry("election_parent_fkey", () -> new ReferenceNotFound("/parentId")),
                Map.entry("election_replaces_fkey", () -> new ReferenceNotFound("/replacesId")),
                Map.entry("election_scrutineer_fkey", () -> new ReferenceNotFound("/scrutineerId")),
                Map.entry("election_not_own_parent", RelationRefused::ownParent),
                Map.entry("election_does_not_replace_itself", RelationRefused::replacesItself),
                Map.entry("election_replaces_once", RelationRefused::replacedAlready),
                Map.entry("election_not_own_scrutineer", OwnScrutineer::new));
    }
}
