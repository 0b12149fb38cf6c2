package org.hustings.candidate.candidacy.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateAffiliation;
import org.hustings.candidate.candidacy.domain.Nomination;
import org.hustings.candidate.candidacy.domain.PostElectionStatus;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.candidacy.domain.RecordedStatusChange;
import org.hustings.candidate.candidacy.domain.SupportWithdrawn;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** A candidacy on the topic. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CandidateRecord(
        UUID id,
        long version,
        boolean draft,
        UUID personId,
        String electionId,
        String ballotName,
        boolean incumbent,
        @Nullable UUID incumbentHoldingId,
        @Nullable CandidateAffiliation affiliation,
        PreElectionStatus preElectionStatus,
        @Nullable PostElectionStatus postElectionStatus,
        List<RecordedStatusChange> statusChanges,
        List<Nomination> nominations,
        @Nullable String slogan,
        @Nullable String statementToVoters,
        List<String> pledges,
        @Nullable SupportWithdrawn supportWithdrawn,
        @Nullable Integer listPosition,
        List<Source> sources,
        List<Identifier> identifiers,
        @Nullable UUID mergedIntoId,
        List<String> disputed,
        Instant createdAt,
        Instant updatedAt) {

    static CandidateRecord of(Candidate candidate) {
        var profile = candidate.profile();
        var incumbency = candidate.incumbency();
        var mergedInto = candidate.mergedInto();
        return new CandidateRecord(
                candidate.id().value(),
                candidate.version(),
                candidate.draft(),
                candidate.person().value(),
                candidate.election().value(),
                profile.ballotName(),
                candidate.incumbent(),
                incumbency == null ? null : incumbency.holding(),
                profile.affiliation(),
                candidate.preElectionStatus(),
                candidate.postElectionStatus(),
                candidate.status().changes(),
                profile.nominations(),
                profile.slogan(),
                profile.statementToVoters(),
                profile.pledges(),
                profile.supportWithdrawn(),
                profile.listPosition(),
                profile.sources(),
                profile.identifiers(),
                mergedInto == null ? null : mergedInto.value(),
                candidate.disputed(),
                candidate.createdAt(),
                candidate.updatedAt());
    }
}
