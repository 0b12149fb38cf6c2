package org.hustings.candidate.postholding.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.hustings.candidate.postholding.domain.RecordedMove;

/** All moves of the status of a post holding. */
@Schema(name = "PostHoldingTransitionList", description = "All moves of the status of a post holding.", examples = """
                {
                  "items": [
                    {
                      "from": "ACTIVE",
                      "to": "SUSPENDED",
                      "effectiveOn": {"value": "2017-04-20", "approximate": false},
                      "reason": "pending an investigation",
                      "recordedAt": "2026-11-21T10:33:00Z"
                    }
                  ],
                  "legal": ["ACTIVE", "RESIGNED", "DISMISSED", "ENDED"]
                }""")
public record PostHoldingTransitionList(
        @Schema(description = "The moves, oldest first.") List<RecordedMove> items,

        @Schema(description = "The statuses that it may have next; none at its end.")
        List<PostHoldingStatus> legal) {

    static PostHoldingTransitionList of(PostHoldingResponse holding) {
        return new PostHoldingTransitionList(
                holding.statusChanges(), List.copyOf(holding.status().next()));
    }
}
