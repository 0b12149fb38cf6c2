package org.hustings.candidate.endorsement.messaging;

import java.util.UUID;
import org.hustings.candidate.endorsement.domain.EndorsementEvent;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.jspecify.annotations.Nullable;

/** What happened to endorsements, as it goes into the revision log and on the topic. */
public final class EndorsementChanges {

    /** The kind of record, as the log and the topic name it. */
    public static final String AGGREGATE = "endorsement";

    private EndorsementChanges() {}

    /** The change that an event stands for; its key is the election, whose events keep their order. */
    public static Change of(EndorsementEvent event) {
        var endorsement = event.endorsement();
        return new Change(
                "org.hustings.endorsement.%s.v1".formatted(verb(event)),
                new Aggregate(AGGREGATE, endorsement.id().toString(), event.version()),
                endorsement.election().value(),
                event.occurredAt(),
                EndorsementRecord.of(endorsement),
                details(event),
                reason(event));
    }

    private static String verb(EndorsementEvent event) {
        return switch (event) {
            case EndorsementEvent.Recorded recorded -> "recorded";
            case EndorsementEvent.Changed changed -> "changed";
            case EndorsementEvent.Published published -> "published";
            case EndorsementEvent.Withdrawn withdrawn -> "withdrawn";
            case EndorsementEvent.Reassigned reassigned -> "reassigned";
            case EndorsementEvent.Erased erased -> "erased";
            case EndorsementEvent.Deleted deleted -> "deleted";
        };
    }

    private static @Nullable Object details(EndorsementEvent event) {
        return switch (event) {
            case EndorsementEvent.Withdrawn(var endorsement, var withdrawal) ->
                new EndorsementWithdrawalDetails(withdrawal.at(), withdrawal.reason(), withdrawal.source());
            case EndorsementEvent.Reassigned(var endorsement, var mergeId, var fromCandidate, var fromPerson) ->
                new EndorsementReassignmentDetails(
                        mergeId,
                        fromCandidate.value(),
                        endorsement.whom().id().value(),
                        value(fromPerson),
                        value(endorsement.who().person()));
            case EndorsementEvent.Recorded recorded -> null;
            case EndorsementEvent.Changed changed -> null;
            case EndorsementEvent.Published published -> null;
            case EndorsementEvent.Erased erased -> null;
            case EndorsementEvent.Deleted deleted -> null;
        };
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable String reason(EndorsementEvent event) {
        return switch (event) {
            case EndorsementEvent.Withdrawn withdrawn -> withdrawn.withdrawal().reason();
            case EndorsementEvent.Erased erased -> erased.reason();
            case EndorsementEvent.Recorded recorded -> null;
            case EndorsementEvent.Changed changed -> null;
            case EndorsementEvent.Published published -> null;
            case EndorsementEvent.Reassigned reassigned -> null;
            case EndorsementEvent.Deleted deleted -> null;
        };
    }
}
