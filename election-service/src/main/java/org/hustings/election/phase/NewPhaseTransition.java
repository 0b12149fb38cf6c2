package org.hustings.election.phase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What a client says who moves an election to another phase. */
@Schema(name = "NewPhaseTransition", description = "A step of an election to another phase.", examples = """
                {"to": "ANNOUNCED", "effectiveAt": {"value": "2016-12-06", "approximate": false},
                "reason": "The general secretary stood down in order to stand again",
                "source": {"title": "Len McCluskey quits to trigger Unite leadership election",
                "publisher": "BBC News", "kind": "NEWS"}}""")
public record NewPhaseTransition(
        @NotNull @Schema(description = "The phase to move to.")
        ElectionPhase to,

        @NotNull @Valid @Schema(description = "When it takes or took effect.")
        PartialDate effectiveAt,

        @Nullable @Size(max = 2000) @Schema(description = "Why, in words.")
        String reason,

        @Nullable @Schema(description = "Why the election is cancelled; needed if and only if it is.")
        CancellationReason cancellationReason,

        @Nullable @Valid @Schema(description = "Where this is known from.")
        Source source,

        @Nullable
        @Size(min = 1, max = 2000)
        @Schema(
                description = "Why the result is declared without the scrutineer's report that the regime asks for"
                        + " (of a trade union: TULRCA 1992, section 52); only with a declaration.")
        String overrideReason) {

    /** The accepted step. */
    public PhaseTransition from(ElectionPhase phase, Instant recordedAt) {
        return new PhaseTransition(
                phase, to, effectiveAt, reason, cancellationReason, source, recordedAt, overrideReason);
    }
}
