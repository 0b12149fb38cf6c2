package org.hustings.election.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One round of the count; where voters mark one candidate there is only one. */
@Schema(name = "Round", description = "One round of the count; where voters mark one candidate there is only one.")
public record Round(
        @Min(1) @Max(1000) @Schema(description = "Number of the round, from 1.", examples = "1")
        int number,

        @Nullable
        @PositiveOrZero
        @Max(9_007_199_254_740_991L)
        @Schema(description = "Votes needed to be elected in this round.")
        Long quota,

        @Nullable
        @PositiveOrZero
        @Max(9_007_199_254_740_991L)
        @Schema(description = "Votes that no further preference could move, all of them up to the end of the round.")
        Long nonTransferable,

        @NotNull @Size(min = 1, max = 1000) @Schema(description = "One tally for each candidate.")
        List<@Valid @NotNull Tally> tallies) {

    Round reported(@Nullable Long valid, @Nullable Long returned) {
        var reported =
                tallies.stream().map(tally -> tally.reported(valid, returned)).toList();
        return new Round(number, quota, nonTransferable, reported);
    }

    Round withShares(@Nullable Long valid, @Nullable Long returned) {
        var shared =
                tallies.stream().map(tally -> tally.withShares(valid, returned)).toList();
        return new Round(number, quota, nonTransferable, shared);
    }
}
