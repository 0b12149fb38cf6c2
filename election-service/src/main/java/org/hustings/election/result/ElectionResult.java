package org.hustings.election.result;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** The result of an election: what was reported, and what follows from it. */
@Schema(
        name = "ElectionResult",
        description = "The result of an election: what was reported, and what follows from it.",
        examples = """
                {
                  "status": "CERTIFIED",
                  "countStatus": "COMPLETED",
                  "isTest": false,
                  "papersDistributed": 1062049,
                  "papersReturned": 130071,
                  "papersInvalid": 317,
                  "validVotes": 129754,
                  "turnoutReported": {"value": "12.2", "decimals": 1},
                  "turnoutComputed": {
                    "numerator": 130071,
                    "denominator": 1062049,
                    "basis": "PAPERS_DISTRIBUTED",
                    "percent": "12.247"
                  },
                  "rounds": [
                    {
                      "number": 1,
                      "tallies": [
                        {
                          "candidateId": "019a2b6c-2f00-7b01-9c12-5d0e6f7a8b11",
                          "votes": 59067,
                          "shareOfValid": "45.5",
                          "shareOfReturned": "45.4",
                          "rank": 1,
                          "elected": true
                        },
                        {
                          "candidateId": "019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12",
                          "votes": 53544,
                          "shareOfValid": "41.3",
                          "shareOfReturned": "41.2",
                          "rank": 2,
                          "elected": false
                        },
                        {
                          "candidateId": "019a2b6c-2f00-7b03-9c12-5d0e6f7a8b13",
                          "votes": 17143,
                          "shareOfValid": "13.2",
                          "shareOfReturned": "13.2",
                          "rank": 3,
                          "elected": false
                        }
                      ]
                    }
                  ],
                  "countedAt": {"value": "2017-04-21", "approximate": false},
                  "declaredAt": {"value": "2017-04-28", "approximate": false},
                  "sources": [
                    {
                      "title": "Len McCluskey re-elected as Unite general secretary",
                      "publisher": "Sky News",
                      "publishedOn": {"value": "2017-04-21", "approximate": false},
                      "kind": "NEWS",
                      "language": "en"
                    },
                    {
                      "title": "The scrutineer's figures",
                      "publisher": "ian4unite.org",
                      "kind": "CAMPAIGN",
                      "language": "en"
                    }
                  ]
                }""")
public record ElectionResult(
        @Schema(description = "How final it is.") ResultStatus status,
        @Schema(description = "How far the count has come.") CountStatus countStatus,

        @Schema(description = "Whether it comes from a trial of the system and not from an election.")
        boolean isTest,

        @Nullable @Schema(description = "Papers sent out.", minimum = "0", maximum = "9007199254740991")
        Long papersDistributed,

        @Nullable
        @Schema(
                description = "Papers that came back, spoiled ones included.",
                minimum = "0",
                maximum = "9007199254740991")
        Long papersReturned,

        @Nullable @Schema(description = "Papers that were spoiled.", minimum = "0", maximum = "9007199254740991")
        Long papersInvalid,

        @Nullable @Schema(description = "Valid votes.", minimum = "0", maximum = "9007199254740991")
        Long validVotes,

        @Nullable @Schema(description = "The turnout as printed.")
        ReportedTurnout turnoutReported,

        @Nullable @Schema(description = "The turnout as computed.")
        ComputedTurnout turnoutComputed,

        @Schema(description = "The rounds of the count, in order.")
        List<Round> rounds,

        @Nullable @Schema(description = "When the votes were counted.")
        PartialDate countedAt,

        @Nullable @Schema(description = "When the result was declared.")
        PartialDate declaredAt,

        @Schema(description = "Where the figures are known from.")
        List<Source> sources) {

    /** Copies its lists. */
    public ElectionResult {
        rounds = List.copyOf(rounds);
        sources = List.copyOf(sources);
    }

    /** How many are elected by it, whatever the number of rounds they were elected in. */
    public long winners() {
        return rounds.stream()
                .flatMap(round -> round.tallies().stream())
                .filter(Tally::elected)
                .map(Tally::candidateId)
                .distinct()
                .count();
    }
}
