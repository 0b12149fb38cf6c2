package org.hustings.candidate.standing.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.standing.domain.CountedResult;
import org.jspecify.annotations.Nullable;

/** What the result of the election says of the candidate. */
@Schema(
        name = "StandingResult",
        description =
                "What the result of the election says of the candidate, in the round that decides. While counting"
                        + " goes on there are figures and no outcome; a candidate who is in no later round has those of the last round before.")
public record StandingResult(
        @Schema(description = "How official it is, as `status` of the result says.", examples = "CERTIFIED")
        String status,

        @Nullable @Schema(description = "Votes.", minimum = "0", examples = "59067")
        Long votes,

        @Nullable @Schema(description = "Share of the valid votes, in per cent.", pattern = SHARE, examples = "45.5")
        String shareOfValid,

        @Nullable
        @Schema(description = "Share of the papers returned, in per cent.", pattern = SHARE, examples = "45.4")
        String shareOfReturned,

        @Nullable @Schema(description = "Place among the candidates, from 1.", minimum = "1", examples = "1")
        Integer rank,

        @Nullable @Schema(description = "Whether elected; absent as long as counting goes on.", examples = "true")
        Boolean elected) {

    /** As the owner of the results has it. */
    private static final String SHARE = "^[0-9]{1,3}(\\.[0-9]{1,6})?$";

    static @Nullable StandingResult of(@Nullable CountedResult result) {
        return result == null
                ? null
                : new StandingResult(
                        result.status(),
                        result.votes(),
                        result.shareOfValid(),
                        result.shareOfReturned(),
                        result.rank(),
                        result.elected());
    }
}
