package org.hustings.candidate.endorsement.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.endorsement.domain.EndorsementCounts;

/** How many endorse a candidacy, as read. */
@Schema(
        name = "EndorsementCounts",
        description = "How many endorse a candidacy: those that stand by stance, and those that were withdrawn."
                + " Drafts do not count.",
        examples = "{\"supports\": 12, \"opposes\": 3, \"votedFor\": 4, \"neutral\": 1, \"withdrawn\": 2}")
public record EndorsementCountsResponse(
        @Schema(description = "Who support it.", minimum = "0", examples = "12")
        long supports,

        @Schema(description = "Who oppose it.", minimum = "0", examples = "3")
        long opposes,

        @Schema(description = "Who say that they voted for the candidate.", minimum = "0", examples = "4")
        long votedFor,

        @Schema(description = "Who decline to take a side.", minimum = "0", examples = "1")
        long neutral,

        @Schema(description = "Who took back what they said, whatever it was.", minimum = "0", examples = "2")
        long withdrawn) {

    /** The form of the counts. */
    public static EndorsementCountsResponse of(EndorsementCounts counts) {
        return new EndorsementCountsResponse(
                counts.supports(), counts.opposes(), counts.votedFor(), counts.neutral(), counts.withdrawn());
    }
}
