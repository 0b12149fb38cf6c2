package org.hustings.election.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one candidate received in one round of the count. */
@Schema(name = "Tally", description = "What one candidate received in one round of the count.")
public record Tally(
        @NotNull @Schema(description = "The candidate, in candidate-service.")
        UUID candidateId,

        @Nullable
        @Size(min = 1, max = 300)
        @Schema(
                description = "Name on the ballot as the source prints it; needed where no candidate is known.",
                examples = "Len McCluskey")
        String ballotName,

        @PositiveOrZero
        @Max(9_007_199_254_740_991L)
        @Schema(description = "Votes held at the end of the round.", examples = "59067")
        long votes,

        @Nullable
        @Min(-9_007_199_254_740_991L)
        @Max(9_007_199_254_740_991L)
        @Schema(description = "Votes received from others (or, negative, given to others) in the round.")
        Long transfers,

        @Nullable
        @Pattern(regexp = Tally.SHARE)
        @Schema(
                description = "Share of the valid votes in per cent; computed to one decimal where not reported.",
                examples = "45.5")
        String shareOfValid,

        @Nullable
        @Pattern(regexp = Tally.SHARE)
        @Schema(
                description = "Share of the papers returned in per cent; computed to one decimal where not reported.",
                examples = "45.4")
        String shareOfReturned,

        @Nullable
        @Pattern(regexp = Tally.SHARE)
        @Schema(
                description = "Share in per cent, digit for digit as printed by a source that does not say of what;"
                        + " check C5 finds out.",
                examples = "45.4")
        String shareReported,

        @Nullable @Min(1) @Max(10_000) @Schema(description = "Place by votes, from 1.", examples = "1")
        Integer rank,

        @Schema(description = "Whether the candidate is elected.")
        boolean elected,

        @Nullable @Schema(description = "What decided between equal tallies.")
        TieBreak tieBrokenBy) {

    static final String SHARE = "^[0-9]{1,3}(\\.[0-9]{1,6})?$";

    private static final int DECIMALS = 1;

    Tally withShares(@Nullable Long valid, @Nullable Long returned) {
        return new Tally(
                candidateId,
                ballotName,
                votes,
                transfers,
                shareOfValid == null ? computedShare(valid) : shareOfValid,
                shareOfReturned == null ? computedShare(returned) : shareOfReturned,
                shareReported,
                rank,
                elected,
                tieBrokenBy);
    }

    /** As it was reported: without the shares that only follow from it. */
    Tally reported(@Nullable Long valid, @Nullable Long returned) {
        return new Tally(
                candidateId,
                ballotName,
                votes,
                transfers,
                Objects.equals(shareOfValid, computedShare(valid)) ? null : shareOfValid,
                Objects.equals(shareOfReturned, computedShare(returned)) ? null : shareOfReturned,
                shareReported,
                rank,
                elected,
                tieBrokenBy);
    }

    /** The share of the whole that the votes are, or null if there is none. */
    public @Nullable String computedShare(@Nullable Long whole) {
        return whole == null || whole == 0 ? null : Percent.of(votes, whole, DECIMALS);
    }
}
