package org.hustings.election.election.contract;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.hustings.election.result.ElectionResult;
import org.jspecify.annotations.Nullable;

/** Some of the counts of one election. */
@Schema(name = "ElectionResultPage", description = "Some of the counts of one election, newest first.", examples = """
                {
                  "items": [
                    {
                      "id": "019a2b6c-2f00-7c01-9c12-5d0e6f7a8b21",
                      "number": 1,
                      "status": "UNOFFICIAL_PARTIAL",
                      "countStatus": "IN_PROCESS",
                      "isTest": false,
                      "unitsReporting": {"reporting": 7, "total": 10},
                      "rounds": [],
                      "recordedAt": "2026-01-05T10:22:00Z",
                      "supersededAt": "2026-01-05T12:40:00Z",
                      "sources": [],
                      "checks": []
                    }
                  ]
                }""")
public record ElectionResultPage(
        @Schema(description = "The counts, newest first.") List<ElectionResult> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    /** The page in the form of an answer. */
    public static ElectionResultPage of(Page<ElectionResult> page) {
        return new ElectionResultPage(page.items(), page.next(), page.prev());
    }
}
