package org.hustings.election.election.contract;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some elections of a list. */
@Schema(name = "ElectionPage", description = "Some elections of a list, newest first.", examples = """
                {
                  "items": [
                    {
                      "id": "trade-union.unite.general-secretary.2017-04-19",
                      "version": 5,
                      "draft": false,
                      "name": "Unite general secretary election 2017",
                      "type": "TRADE_UNION",
                      "level": "BALLOT",
                      "dateStatus": "CONFIRMED",
                      "organisationId": "0198f2a0-0000-7000-8000-000000000001",
                      "postId": "0198f2a0-0000-7000-8000-000000000011",
                      "seats": 1,
                      "phase": "ANNOUNCED",
                      "createdAt": "2026-01-05T10:10:00Z",
                      "updatedAt": "2026-01-05T10:12:00Z"
                    }
                  ]
                }""")
public record ElectionPage(
        @Schema(description = "The elections, newest first.")
        List<ElectionSummary> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    /** The page in the form of an answer. */
    public static ElectionPage of(Page<ElectionSummary> page) {
        return new ElectionPage(page.items(), page.next(), page.prev());
    }
}
