package org.hustings.candidate.candidacy.messaging;

import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateEvent;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.jspecify.annotations.Nullable;

/** What happened to candidacies, as it goes into the revision log and on the topic. */
public final class CandidateChanges {

    /** The kind of record, as the log and the topic name it. */
    public static final String AGGREGATE = "candidate";

    private CandidateChanges() {}

    /** The change that an event stands for; its key is the election, whose events keep their order. */
    public static Change of(CandidateEvent event) {
        var candidate = event.candidate();
        return new Change(
                "org.hustings.candidate.%s.v1".formatted(verb(event)),
                new Aggregate(AGGREGATE, candidate.id().toString(), event.version()),
                candidate.election().value(),
                event.occurredAt(),
                CandidateRecord.of(candidate),
                details(event),
                reason(event));
    }

    /** The change that is told of a claim about a candidacy. */
    public static Change of(Candidate candidate, ClaimEvent event) {
        var about = new Aggregate(AGGREGATE, candidate.id().toString(), candidate.version());
        return event.change(about, candidate.election().value(), candidate.updatedAt(), CandidateRecord.of(candidate));
    }

    private static String verb(CandidateEvent event) {
        return switch (event) {
            case CandidateEvent.Declared declared -> "declared";
            case CandidateEvent.Changed changed -> "changed";
            case CandidateEvent.Published published -> "published";
            case CandidateEvent.StatusChanged changed -> "status-changed";
            case CandidateEvent.OutcomeChanged changed -> "outcome-changed";
            case CandidateEvent.Reassigned reassigned -> "reassigned";
            case CandidateEvent.Erased erased -> "erased";
            case CandidateEvent.IncumbencyChanged changed -> "incumbency-changed";
            case CandidateEvent.Deleted deleted -> "deleted";
        };
    }

    private static @Nullable Object details(CandidateEvent event) {
        return switch (event) {
            case CandidateEvent.StatusChanged(var candidate, var from, var change) ->
                new StatusChangeDetails(from, change.to(), change.effectiveOn(), change.reason(), change.source());
            case CandidateEvent.OutcomeChanged(var candidate, var from, var resultVersion) ->
                new OutcomeChangeDetails(from, candidate.postElectionStatus(), resultVersion);
            case CandidateEvent.Reassigned(var candidate, var mergeId, var from) ->
                ReassignmentDetails.of(candidate, mergeId, from);
            case CandidateEvent.IncumbencyChanged(var candidate) ->
                new IncumbencyChangeDetails(candidate.incumbentHolding());
            case CandidateEvent.Declared declared -> null;
            case CandidateEvent.Changed changed -> null;
            case CandidateEvent.Published published -> null;
            case CandidateEvent.Erased erased -> null;
            case CandidateEvent.Deleted deleted -> null;
        };
    }

    private static @Nullable String reason(CandidateEvent event) {
        return switch (event) {
            case CandidateEvent.StatusChanged changed -> changed.change().reason();
            case CandidateEvent.Erased erased -> erased.reason();
            case CandidateEvent.Declared declared -> null;
            case CandidateEvent.Changed changed -> null;
            case CandidateEvent.Published published -> null;
            case CandidateEvent.OutcomeChanged changed -> null;
            case CandidateEvent.Reassigned reassigned -> null;
            case CandidateEvent.IncumbencyChanged changed -> null;
            case CandidateEvent.Deleted deleted -> null;
        };
    }
}
