package org.hustings.election.electorate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What a client says who adds an electorate. */
@Schema(name = "NewElectorate", description = "How many could vote, to be added to an election.", examples = """
                {"size": 1062049, "basis": "PAPERS_DISTRIBUTED", "asOf": {"value": "2017-03-27", "approximate": false},
                "sources": [{"title": "The scrutineer's figures", "publisher": "ian4unite.org", "kind": "CAMPAIGN"}]}""")
public record NewElectorate(
        @NotNull
        @PositiveOrZero
        @Max(9_007_199_254_740_991L)
        @Schema(description = "How many, in persons or papers as the basis says.", examples = "1062049")
        Long size,

        @NotNull @Schema(description = "What the number counts.")
        ElectorateBasis basis,

        @Nullable @Valid @Schema(description = "When the number held.")
        PartialDate asOf,

        @Nullable
        @Size(max = 5000)
        @Schema(description = "How many in single units; as reported, whatever they sum to.")
        List<@Valid @NotNull UnitElectorate> byUnit,

        @Nullable @Size(max = 2000) @Schema(description = "Anything else about it, in words.")
        String note,

        @Nullable @Size(max = 20) @Schema(description = "Where the number is known from.")
        List<@Valid @NotNull Source> sources) {

    /** The electorate under the identifier that it gets. */
    public Electorate electorate(UUID id) {
        return new Electorate(id, size, basis, asOf, byUnit, note, Objects.requireNonNullElse(sources, List.of()));
    }
}
