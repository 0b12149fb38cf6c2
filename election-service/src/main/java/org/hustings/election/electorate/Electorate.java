package org.hustings.election.electorate;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** How many could vote, by one basis and from named sources. */
@Schema(name = "Electorate", description = "How many could vote, by one basis and from named sources.", examples = """
                {
                  "id": "0198f2a0-0000-7000-8000-000000000021",
                  "size": 1062049,
                  "basis": "PAPERS_DISTRIBUTED",
                  "asOf": {"value": "2017-03-27", "approximate": false},
                  "note": "Papers sent out, as the scrutineer reported",
                  "sources": [
                    {
                      "title": "The scrutineer's figures",
                      "publisher": "ian4unite.org",
                      "kind": "CAMPAIGN",
                      "language": "en"
                    }
                  ]
                }""")
public record Electorate(
        @Schema(description = "Identifier of this figure.") UUID id,

        @Schema(
                description = "How many, in persons or papers as the basis says.",
                minimum = "0",
                maximum = "9007199254740991")
        long size,

        @Schema(description = "What the number counts.") ElectorateBasis basis,

        @Nullable @Schema(description = "When the number held.")
        PartialDate asOf,

        @Nullable @Schema(description = "How many in single units; as reported, whatever they sum to.")
        List<UnitElectorate> byUnit,

        @Nullable @Schema(description = "Anything else about it, in words.")
        String note,

        @Schema(description = "Where the number is known from.")
        List<Source> sources) {

    /** Copies its lists. */
    public Electorate {
        byUnit = byUnit == null ? null : List.copyOf(byUnit);
        sources = List.copyOf(sources);
    }
}
