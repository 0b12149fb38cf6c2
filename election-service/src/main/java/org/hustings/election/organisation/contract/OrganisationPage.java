package org.hustings.election.organisation.contract;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some organisations of a list. */
@Schema(name = "OrganisationPage", description = "Some organisations of a list, by name.", examples = """
                {
                  "items": [
                    {
                      "id": "0198f2a0-0000-7000-8000-000000000001",
                      "version": 2,
                      "draft": false,
                      "name": "Unite the Union",
                      "otherNames": ["Unite"],
                      "classification": "TRADE_UNION",
                      "membershipReported": 1400000,
                      "affiliations": [
                        {
                          "organisationId": "0198f2a0-0000-7000-8000-000000000003",
                          "kind": "Affiliated trade union",
                          "amountPerYear": {"amount": "1500000.00", "currency": "GBP"}
                        }
                      ],
                      "identifiers": [],
                      "disputed": [],
                      "createdAt": "2026-01-05T10:00:00Z",
                      "updatedAt": "2026-01-05T10:02:00Z",
                      "sources": [
                        {
                          "title": "Len McCluskey re-elected as Unite general secretary",
                          "publisher": "Sky News",
                          "publishedOn": {"value": "2017-04-21", "approximate": false},
                          "kind": "NEWS",
                          "language": "en"
                        },
                        {
                          "url": "https://www.bbc.co.uk/news/business-38225406",
                          "title": "Len McCluskey quits to trigger Unite leadership election",
                          "publisher": "BBC News",
                          "publishedOn": {"value": "2016-12-06", "approximate": false},
                          "kind": "NEWS",
                          "language": "en"
                        }
                      ]
                    }
                  ]
                }""")
public record OrganisationPage(
        @Schema(description = "The organisations, by name.") List<OrganisationRecord> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    /** The page in the form of an answer. */
    public static OrganisationPage of(Page<OrganisationRecord> page) {
        return new OrganisationPage(page.items(), page.next(), page.prev());
    }
}
