package org.hustings.candidate.postholding.domain;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** One change of the status of a post holding, as it was recorded. */
@Schema(
        name = "PostHoldingStatusChange",
        description = "One change of the status of a post holding, as it was recorded.",
        examples = """
                {
                  "from": "ACTIVE",
                  "to": "SUSPENDED",
                  "effectiveOn": {"value": "2017-04-20", "approximate": false},
                  "reason": "pending an investigation",
                  "recordedAt": "2026-11-21T10:30:00Z"
                }""")
public record RecordedMove(
        @Schema(description = "What the status was.") PostHoldingStatus from,
        @Schema(description = "What it became.") PostHoldingStatus to,

        @Schema(description = "When it takes effect, which may be later than it was announced.")
        PartialDate effectiveOn,

        @Nullable @Schema(description = "Why.", examples = "pending an investigation")
        String reason,

        @Nullable @Schema(description = "Where it is known from.")
        Source source,

        @Schema(description = "When it was recorded here.") Instant recordedAt) {

    static RecordedMove of(PostHoldingStatus from, HoldingMove move, Instant now) {
        return new RecordedMove(from, move.to(), move.effectiveOn(), move.reason(), move.source(), now);
    }

    RecordedMove erased() {
        return new RecordedMove(from, to, effectiveOn, null, null, recordedAt);
    }

    /** The same with what an editor says of it now; a day that it took effect is always known. */
    RecordedMove corrected(StatusGrounds grounds) {
        var since = grounds.since() == null ? effectiveOn : grounds.since();
        return new RecordedMove(from, to, since, grounds.reason(), grounds.source(), recordedAt);
    }
}
