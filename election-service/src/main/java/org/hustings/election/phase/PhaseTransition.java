package org.hustings.election.phase;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** A step of an election from one phase to the next, as it was accepted. */
@Schema(
        name = "PhaseTransition",
        description = "A step of an election from one phase to the next, as it was accepted.",
        examples = """
                {
                  "from": "EXPECTED",
                  "to": "ANNOUNCED",
                  "effectiveAt": {"value": "2016-12-06", "approximate": false},
                  "reason": "The general secretary stood down in order to stand again",
                  "source": {
                    "url": "https://www.bbc.co.uk/news/business-38225406",
                    "title": "Len McCluskey quits to trigger Unite leadership election",
                    "publisher": "BBC News",
                    "publishedOn": {"value": "2016-12-06", "approximate": false},
                    "kind": "NEWS",
                    "language": "en"
                  },
                  "recordedAt": "2026-01-05T10:12:00Z"
                }""")
public record PhaseTransition(
        @Schema(description = "The phase before.") ElectionPhase from,
        @Schema(description = "The phase after.") ElectionPhase to,
        @Schema(description = "When it took effect.") PartialDate effectiveAt,
        @Nullable @Schema(description = "Why, in words.") String reason,

        @Nullable @Schema(description = "Why the election was cancelled; present if and only if it was.")
        CancellationReason cancellationReason,

        @Nullable @Schema(description = "Where this is known from.")
        Source source,

        @Schema(description = "When it was recorded here (RFC 3339, UTC).")
        Instant recordedAt,

        @Nullable
        @Schema(description = "Why the result was declared without the scrutineer's report that the regime asks for.")
        String overrideReason) {}
