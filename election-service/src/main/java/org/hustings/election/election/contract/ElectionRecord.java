package org.hustings.election.election.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hustings.election.election.domain.ByElectionReason;
import org.hustings.election.election.domain.Election;
import org.hustings.election.election.domain.ElectionDateStatus;
import org.hustings.election.election.domain.ElectionDateType;
import org.hustings.election.election.domain.ElectionLevel;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.election.domain.VotingMethod;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.phase.CancellationReason;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.phase.PhaseTransition;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.scrutiny.ScrutineerReport;
import org.hustings.election.timetable.TimetableEntry;
import org.hustings.election.value.Identifier;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** An election as it is at one version, in the revision log and in events: an {@link ElectionDocument} without links. */
public record ElectionRecord(
        String id,
        long version,
        boolean draft,
        String name,
        ElectionType type,
        ElectionLevel level,
        @Nullable String parentId,
        @Nullable String replacesId,
        @Nullable String replacedById,
        @Nullable ByElectionReason byElectionReason,
        ElectionDateType dateType,
        ElectionDateStatus dateStatus,
        UUID organisationId,
        @Nullable UUID postId,
        int seats,
        int votesAllowed,
        VoteVariation voteVariation,
        List<VotingMethod> votingMethods,
        @Nullable UUID scrutineerId,
        @Nullable String calledBy,
        ElectionPhase phase,
        @Nullable CancellationReason cancellationReason,
        boolean candidatesLocked,
        boolean uncontested,
        List<Identifier> identifiers,
        List<TimetableEntry> timetable,
        List<Electorate> electorates,
        List<PhaseTransition> transitions,
        @Nullable ElectionResult result,
        List<String> disputed,
        @Nullable ScrutineerReport scrutineerReport,
        Instant createdAt,
        Instant updatedAt,
        List<Source> sources) {

    /** The election as it is now. */
    public static ElectionRecord of(Election election) {
        var details = election.details();
        return new ElectionRecord(
                election.id().value(),
                election.version(),
                election.isDraft(),
                details.name(),
                details.type(),
                details.level(),
                details.parentId(),
                details.replacesId(),
                election.replacedById(),
                details.byElectionReason(),
                details.dateType(),
                details.dateStatus(),
                details.organisationId(),
                details.postId(),
                details.seats(),
                details.votesAllowed(),
                details.voteVariation(),
                details.votingMethods(),
                details.scrutineerId(),
                details.calledBy(),
                election.phase(),
                election.cancellationReason(),
                election.candidatesLocked(),
                election.phases().passed(ElectionPhase.UNCONTESTED),
                details.identifiers(),
                election.timetable().entries(),
                election.electorates(),
                election.phases().transitions(),
                election.result(),
                election.disputed(),
                election.scrutineerReport(),
                election.createdAt(),
                election.updatedAt(),
                details.sources());
    }
}
