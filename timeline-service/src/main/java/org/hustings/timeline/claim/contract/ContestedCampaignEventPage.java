package org.hustings.timeline.claim.contract;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some campaign events of which something is reported in more than one way. */
@Schema(
        name = "ContestedCampaignEventPage",
        description =
                "Some campaign events of which something is reported in more than one way, in chronological order.",
        examples = """
                {
                  "items": [
                    {
                      "event": {
                        "id": "019a2b6d-3f00-7c11-8d11-5d0e6f7a8c11",
                        "version": 2,
                        "draft": false,
                        "electionId": "trade-union.unite.general-secretary.2017-04-19",
                        "headline": "McCluskey is first elected general secretary",
                        "startDate": {"value": "2011", "approximate": false},
                        "kind": "APPOINTMENT",
                        "status": "HAPPENED",
                        "origin": "MANUAL",
                        "participants": [],
                        "media": [],
                        "sequence": 0,
                        "sources": [
                          {
                            "title": "Report on the ballot papers going out",
                            "publisher": "International Business Times UK",
                            "kind": "NEWS",
                            "language": "en"
                          }
                        ],
                        "identifiers": [],
                        "disputed": ["/startDate"],
                        "createdAt": "2026-01-05T10:40:00Z",
                        "updatedAt": "2026-01-05T10:41:00Z"
                      },
                      "conflicts": [
                        {
                          "property": "/startDate",
                          "disputed": true,
                          "shown": {"value": "2011", "approximate": false},
                          "values": [
                            {
                              "valueType": "VALUE",
                              "value": {"value": "2011", "approximate": false},
                              "rank": "NORMAL",
                              "kinds": ["FACT"],
                              "claimants": [],
                              "sources": [],
                              "claimIds": ["0198f2a0-0000-7000-8000-000000000202"]
                            },
                            {
                              "valueType": "VALUE",
                              "value": {"value": "2010", "approximate": false},
                              "rank": "NORMAL",
                              "kinds": ["FACT"],
                              "claimants": ["BBC News"],
                              "sources": [],
                              "claimIds": ["0198f2a0-0000-7000-8000-000000000201"]
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }""")
public record ContestedCampaignEventPage(
        @Schema(description = "The campaign events of this page.", maxItems = 200)
        List<ContestedCampaignEvent> items,

        @Nullable @Schema(description = "Reference to the next page; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable
        @Schema(description = "Reference to the page before; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    /** The page on the wire. */
    public static ContestedCampaignEventPage of(Page<ContestedCampaignEvent> page) {
        return new ContestedCampaignEventPage(page.items(), page.next(), page.prev());
    }
}
