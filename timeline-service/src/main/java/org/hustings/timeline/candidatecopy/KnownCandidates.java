package org.hustings.timeline.candidatecopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hustings.commons.owner.Owner;

/** Tells which candidates stand in an election: from here, or else once from the candidate service. */
@ApplicationScoped
public class KnownCandidates {

    private final CandidateCopies copies;
    private final Owner owner;
    private final CandidateServiceConfig config;

    KnownCandidates(CandidateCopies copies, Owner owner, CandidateServiceConfig config) {
        this.copies = copies;
        this.owner = owner;
        this.config = config;
    }

    /** Those of the given ids that are candidates of the election; fails with 503 where nobody can tell. */
    public Set<UUID> standingIn(String electionId, Collection<UUID> ids) {
        var known = copies.find(ids);
        var unknown = new HashSet<>(ids);
        known.forEach(candidate -> unknown.remove(candidate.id()));
        var standing = known.stream()
                .filter(candidate -> candidate.electionId().equals(electionId))
                .map(CandidateCopy::id)
                .collect(Collectors.toCollection(HashSet::new));
        unknown.stream().filter(id -> standsIn(electionId, ask(id))).forEach(standing::add);
        return standing;
    }

    /** Who was merged answers as the one who shows. */
    private static boolean standsIn(String electionId, Optional<CandidateCopy> candidate) {
        return candidate
                .filter(answer -> answer.electionId().equals(electionId))
                .isPresent();
    }

    private Optional<CandidateCopy> ask(UUID id) {
        var candidate = owner.ask(config, "/v1/candidates/" + id, CandidateAnswer.class, CandidateAnswer::copy);
        candidate.ifPresent(copies::put);
        return candidate;
    }
}
