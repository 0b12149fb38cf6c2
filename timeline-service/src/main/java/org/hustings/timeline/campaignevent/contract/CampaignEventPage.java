package org.hustings.timeline.campaignevent.contract;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some campaign events of a timeline. */
@Schema(
        name = "CampaignEventPage",
        description = "Some campaign events of a timeline, in the order that was asked for.",
        examples = """
                {
                  "items": [
                    {
                      "id": "019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c1b",
                      "version": 1,
                      "draft": false,
                      "electionId": "trade-union.unite.general-secretary.2017-04-19",
                      "headline": "Unite suspends Gerard Coyne as a regional secretary",
                      "text": "He is suspended from his post pending an investigation; his candidacy is not affected.",
                      "startDate": {"value": "2017-04-20", "approximate": false},
                      "kind": "SUSPENSION",
                      "status": "HAPPENED",
                      "origin": "MANUAL",
                      "participants": [
                        {
                          "type": "ORGANISATION",
                          "organisationId": "0198f2a0-0000-7000-8000-000000000001",
                          "name": "Unite the Union",
                          "role": "SPEAKER"
                        },
                        {
                          "type": "CANDIDATE",
                          "candidateId": "019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12",
                          "role": "SUBJECT"
                        }
                      ],
                      "media": [],
                      "sequence": 0,
                      "sources": [
                        {
                          "title": "Len McCluskey re-elected as Unite general secretary",
                          "publisher": "Sky News",
                          "publishedOn": {"value": "2017-04-21", "approximate": false},
                          "kind": "NEWS",
                          "language": "en"
                        }
                      ],
                      "identifiers": [],
                      "disputed": [],
                      "createdAt": "2026-01-05T10:40:00Z",
                      "updatedAt": "2026-01-05T10:40:00Z"
                    }
                  ]
                }""")
public record CampaignEventPage(
        @Schema(description = "The campaign events of this page.", maxItems = 200)
        List<CampaignEventRecord> items,

        @Nullable @Schema(description = "Reference to the next page; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable
        @Schema(description = "Reference to the page before; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    /** The page on the wire. */
    public static CampaignEventPage of(Page<CampaignEventRecord> page) {
        return new CampaignEventPage(page.items(), page.next(), page.prev());
    }
}
