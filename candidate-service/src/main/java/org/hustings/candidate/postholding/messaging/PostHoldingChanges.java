package org.hustings.candidate.postholding.messaging;

import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.domain.PostHoldingEvent;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.jspecify.annotations.Nullable;

/** What happened to post holdings, as it goes into the revision log and on the topic. */
public final class PostHoldingChanges {

    /** The kind of record, as the log and the topic name it. */
    public static final String AGGREGATE = "post-holding";

    private PostHoldingChanges() {}

    /** The change that an event stands for. */
    public static Change of(PostHoldingEvent event) {
        var holding = event.holding();
        return new Change(
                "org.hustings.post-holding.%s.v1".formatted(verb(event)),
                new Aggregate(AGGREGATE, holding.id().toString(), event.version()),
                null,
                event.occurredAt(),
                PostHoldingRecord.of(holding),
                details(event),
                reason(event));
    }

    /** The change that is told of a claim about a post holding. */
    public static Change of(PostHolding holding, ClaimEvent event) {
        var about = new Aggregate(AGGREGATE, holding.id().toString(), holding.version());
        return event.change(about, null, holding.updatedAt(), PostHoldingRecord.of(holding));
    }

    private static String verb(PostHoldingEvent event) {
        return switch (event) {
            case PostHoldingEvent.Recorded recorded -> "recorded";
            case PostHoldingEvent.Changed changed -> "changed";
            case PostHoldingEvent.Published published -> "published";
            case PostHoldingEvent.StatusChanged changed -> "status-changed";
            case PostHoldingEvent.Reassigned reassigned -> "reassigned";
            case PostHoldingEvent.Erased erased -> "erased";
            case PostHoldingEvent.Deleted deleted -> "deleted";
        };
    }

    private static @Nullable Object details(PostHoldingEvent event) {
        return switch (event) {
            case PostHoldingEvent.StatusChanged(var holding, var from, var move) ->
                new PostHoldingStatusDetails(from, move.to(), move.effectiveOn(), move.reason(), move.source());
            case PostHoldingEvent.Reassigned(var holding, var mergeId, var from) ->
                new PostHoldingReassignmentDetails(
                        mergeId, from.value(), holding.person().value());
            case PostHoldingEvent.Recorded recorded -> null;
            case PostHoldingEvent.Changed changed -> null;
            case PostHoldingEvent.Published published -> null;
            case PostHoldingEvent.Erased erased -> null;
            case PostHoldingEvent.Deleted deleted -> null;
        };
    }

    private static @Nullable String reason(PostHoldingEvent event) {
        return switch (event) {
            case PostHoldingEvent.StatusChanged changed -> changed.move().reason();
            case PostHoldingEvent.Erased erased -> erased.reason();
            case PostHoldingEvent.Recorded recorded -> null;
            case PostHoldingEvent.Changed changed -> null;
            case PostHoldingEvent.Published published -> null;
            case PostHoldingEvent.Reassigned reassigned -> null;
            case PostHoldingEvent.Deleted deleted -> null;
        };
    }
}
