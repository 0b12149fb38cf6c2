package org.hustings.election.election.contract;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some counts of a list across elections. */
@Schema(
        name = "ResultSummaryPage",
        description = "Some counts of a list across elections, newest first.",
        examples = """
                {
                  "items": [
                    {
                      "id": "019a2b6c-2f00-7c01-9c12-5d0e6f7a8b21",
                      "electionId": "trade-union.unite.general-secretary.2017-04-19",
                      "electionName": "Unite general secretary election 2017",
                      "organisationId": "0198f2a0-0000-7000-8000-000000000001",
                      "number": 1,
                      "status": "UNOFFICIAL_COMPLETE",
                      "isTest": false,
                      "recordedAt": "2026-01-05T10:22:00Z",
                      "checks": [
                        {
                          "code": "C1",
                          "outcome": "FAIL",
                          "expected": "129754",
                          "actual": "129745",
                          "inputs": {"validVotes": "129754", "sumOfVotes": "129745"},
                          "message": "The candidates' votes do not sum to the valid votes"
                        }
                      ]
                    }
                  ]
                }""")
public record ResultSummaryPage(
        @Schema(description = "The counts, newest first.") List<ResultSummary> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    /** The page in the form of an answer. */
    public static ResultSummaryPage of(Page<ResultSummary> page) {
        return new ResultSummaryPage(page.items(), page.next(), page.prev());
    }
}
