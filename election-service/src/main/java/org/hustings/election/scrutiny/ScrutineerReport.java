package org.hustings.election.scrutiny;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What the scrutineer reports of how a ballot was held and counted. */
@Schema(
        name = "ScrutineerReport",
        description = "What the scrutineer reports of how the ballot was held and counted (TULRCA 1992 s.52)."
                + " Its figures are papers and votes as they stand in the report.",
        examples = """
                {
                  "distributed": 1062049,
                  "returned": 130071,
                  "votes": [
                    {"candidateId": "0198f2a0-0000-7000-8000-000000000101", "ballotName": "Len McCluskey", "votes": 59067}
                  ],
                  "invalid": 317,
                  "satisfied": {
                    "noContravention": {"satisfied": true},
                    "arrangementsSecure": {"satisfied": true},
                    "noInterference": {"satisfied": true}
                  },
                  "registerExamined": true,
                  "receivedAt": {"value": "2017-04-21", "approximate": false},
                  "recordedAt": "2026-01-05T10:24:00Z",
                  "sources": []
                }""")
public record ScrutineerReport(
        @Schema(
                description = "Voting papers distributed (s.52(1)(a)).",
                minimum = "0",
                maximum = "9007199254740991",
                examples = "1062049")
        long distributed,

        @Schema(
                description = "Voting papers returned to the scrutineer (s.52(1)(b)).",
                minimum = "0",
                maximum = "9007199254740991",
                examples = "130071")
        long returned,

        @Schema(description = "Valid votes cast for each candidate (s.52(1)(c)).")
        List<ReportedVotes> votes,

        @Schema(
                description = "Spoiled or otherwise invalid papers returned (s.52(1)(d)).",
                minimum = "0",
                maximum = "9007199254740991",
                examples = "317")
        long invalid,

        @Nullable @Schema(description = "Who stored and distributed the papers (s.52(1)(e)).")
        String distributor,

        @Nullable @Schema(description = "Who counted the votes (s.52(1)(e)).")
        String counter,

        @Schema(description = "Whether the scrutineer is satisfied (s.52(2)).")
        Satisfaction satisfied,

        @Nullable
        @Schema(description = "Whether the scrutineer examined the register of members, or a copy (s.52(2A)).")
        Boolean registerExamined,

        @Nullable @Schema(description = "When the union received the report.")
        PartialDate receivedAt,

        @Nullable @Schema(description = "When the report was published.")
        PartialDate publishedAt,

        @Schema(description = "When it was recorded here (RFC 3339, UTC).")
        Instant recordedAt,

        @Schema(description = "Where the report is known from.")
        List<Source> sources) {

    /** Copies its lists. */
    public ScrutineerReport {
        votes = List.copyOf(votes);
        sources = List.copyOf(sources);
    }
}
