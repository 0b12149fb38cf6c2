package org.hustings.candidate.candidacy.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** How many units of one kind nominated a candidate. */
@Schema(name = "Nomination", description = "How many units of one kind nominated a candidate.")
public record Nomination(
        @Min(0) @Max(1_000_000_000) @Schema(description = "How many nominated.", examples = "1185")
        int count,

        @NotNull @Schema(description = "What nominated.") NominationUnit unit,

        @Nullable
        @Min(0)
        @Max(1_000_000_000)
        @Schema(description = "Members whom the nominating units represent.", examples = "400000")
        Integer membersRepresented,

        @Nullable @Valid @Schema(description = "Where the number is from.")
        Source source) {

    Nomination erased() {
        return new Nomination(count, unit, membersRepresented, null);
    }
}
