package org.hustings.candidate.exchange.popolo;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hustings.candidate.candidacy.domain.CandidateAffiliation;
import org.hustings.candidate.candidacy.domain.PostElectionStatus;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.standing.domain.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A candidacy as a membership with the role {@code candidate}: of the organisation whose election it is, for the post
 * that the election fills, on behalf of the organisation under whose name the candidate stands.
 *
 * <p>From {@code election} to {@code elected} the members are added to those of the specification.
 *
 * @param onBehalfOf the organisation where no id of it is known
 */
record PopoloMembership(
        String id,
        String label,
        String role,
        String personId,
        @Nullable String organizationId,
        @Nullable String postId,
        @Nullable String onBehalfOfId,
        @Nullable PopoloOrganization onBehalfOf,
        PopoloElection election,
        String ballotName,
        @Nullable Integer listPosition,
        PreElectionStatus preElectionStatus,
        @Nullable PostElectionStatus postElectionStatus,
        boolean incumbent,
        @Nullable String resultStatus,
        @Nullable Long votes,
        @Nullable String shareOfValid,
        @Nullable Boolean elected,
        List<PopoloLink> sources,
        Instant createdAt,
        Instant updatedAt)
        implements PopoloObject {

    private static final String ROLE = "candidate";

    static PopoloMembership of(Standing standing) {
        var candidate = standing.candidate();
        var profile = candidate.profile();
        var election = standing.election();
        var result = standing.result();
        var affiliation = profile.affiliation();
        return new PopoloMembership(
                candidate.id().toString(),
                "Candidate in " + election.name(),
                ROLE,
                standing.person().id().toString(),
                text(election.organisationId()),
                text(election.postId()),
                affiliation == null ? null : text(affiliation.organisation()),
                unidentified(affiliation),
                PopoloElection.of(election),
                profile.ballotName(),
                profile.listPosition(),
                candidate.preElectionStatus(),
                candidate.postElectionStatus(),
                candidate.incumbent(),
                result == null ? null : result.status(),
                result == null ? null : result.votes(),
                result == null ? null : result.shareOfValid(),
                result == null ? null : result.elected(),
                PopoloLink.of(profile.sources()),
                candidate.createdAt(),
                candidate.updatedAt());
    }

    private static @Nullable PopoloOrganization unidentified(@Nullable CandidateAffiliation affiliation) {
        var name = affiliation == null ? null : affiliation.nameAtTheTime();
        return affiliation == null || affiliation.organisation() != null || name == null
                ? null
                : PopoloOrganization.named(name);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return Objects.toString(id, null);
    }
}
