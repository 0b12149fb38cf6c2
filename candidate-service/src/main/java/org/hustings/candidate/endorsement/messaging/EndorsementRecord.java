package org.hustings.candidate.endorsement.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hustings.candidate.endorsement.domain.Endorsement;
import org.hustings.candidate.endorsement.domain.EndorsementStance;
import org.hustings.candidate.endorsement.value.Endorser;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** An endorsement on the topic. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndorsementRecord(
        UUID id,
        long version,
        boolean draft,
        UUID candidateId,
        String electionId,
        Endorser endorser,
        @Nullable String capacity,
        EndorsementStance stance,
        @Nullable PartialDate madeAt,
        @Nullable PartialDate withdrawnAt,
        @Nullable String withdrawalReason,
        @Nullable Source withdrawalSource,
        @Nullable String statement,
        List<Source> sources,
        List<Identifier> identifiers,
        Instant createdAt,
        Instant updatedAt) {

    static EndorsementRecord of(Endorsement endorsement) {
        var profile = endorsement.profile();
        var withdrawal = endorsement.withdrawal();
        return new EndorsementRecord(
                endorsement.id().value(),
                endorsement.version(),
                endorsement.draft(),
                endorsement.whom().id().value(),
                endorsement.election().value(),
                endorsement.who().endorser(),
                profile.capacity(),
                profile.stance(),
                profile.madeAt(),
                withdrawal == null ? null : withdrawal.at(),
                withdrawal == null ? null : withdrawal.reason(),
                withdrawal == null ? null : withdrawal.source(),
                profile.statement(),
                profile.sources(),
                profile.identifiers(),
                endorsement.createdAt(),
                endorsement.updatedAt());
    }
}
