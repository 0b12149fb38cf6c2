package org.hustings.commons.claim.contract;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.claim.Claim;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some claims of a record. */
@Schema(
        name = "ClaimPage",
        description = "Some claims about a record, in the order in which they were recorded.",
        examples = """
                {
                  "items": [
                    {
                      "id": "0198f2a0-0000-7000-8000-000000000202",
                      "version": 1,
                      "subject": "/v1/elections/trade-union.unite.general-secretary.2017-04-19",
                      "property": "/timetable/COUNT_STARTS/date",
                      "valueType": "VALUE",
                      "value": {"value": "2017-04-21", "approximate": false},
                      "kind": "FACT",
                      "rank": "NORMAL",
                      "recordedAt": "2026-01-05T10:10:00Z",
                      "appearances": [],
                      "relations": []
                    }
                  ]
                }""")
public record ClaimPage(
        @Schema(description = "The claims, in the order in which they were recorded.")
        List<ClaimRecord> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    /**
     * The page in the form of an answer.
     *
     * @param subject where the record that the claims are about is read, such as {@code /v1/organisations/x}
     */
    public static ClaimPage of(Page<Claim> page, String subject) {
        var told = page.map(claim -> ClaimRecord.of(claim, subject));
        return new ClaimPage(told.items(), told.next(), told.prev());
    }
}
