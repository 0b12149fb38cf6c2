package org.hustings.timeline.thread.contract;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exchange: a campaign event, what answers it, what answers those, and so on. */
@Schema(
        name = "CampaignEventThread",
        description = "An exchange: a campaign event, what answers it, what answers those, and so on.",
        examples = """
                {
                  "rootId": "019a2b6d-3f00-7c01-8d11-5d0e6f7a8c11",
                  "electionId": "trade-union.unite.general-secretary.2017-04-19",
                  "complete": true,
                  "entries": [
                    {
                      "depth": 0,
                      "event": {
                        "id": "019a2b6d-3f00-7c01-8d11-5d0e6f7a8c11",
                        "version": 1,
                        "draft": false,
                        "electionId": "trade-union.unite.general-secretary.2017-04-19",
                        "headline": "McCluskey claims that Coyne did not campaign for car-industry jobs",
                        "startDate": {"value": "2017-03-27", "approximate": true},
                        "endDate": {"value": "2017-04-02", "approximate": true},
                        "kind": "ALLEGATION",
                        "status": "HAPPENED",
                        "origin": "MANUAL",
                        "participants": [
                          {
                            "type": "CANDIDATE",
                            "candidateId": "019a2b6c-2f00-7b01-9c11-5d0e6f7a8b11",
                            "role": "SPEAKER"
                          },
                          {
                            "type": "CANDIDATE",
                            "candidateId": "019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12",
                            "role": "TARGET"
                          }
                        ],
                        "media": [],
                        "sequence": 0,
                        "sources": [
                          {
                            "title": "Report on the exchange between the rivals",
                            "publisher": "Birmingham Mail",
                            "kind": "NEWS",
                            "language": "en"
                          }
                        ],
                        "identifiers": [],
                        "disputed": [],
                        "createdAt": "2026-01-05T10:40:00Z",
                        "updatedAt": "2026-01-05T10:40:00Z"
                      }
                    }
                  ]
                }""")
public record CampaignEventThread(
        @Schema(description = "The campaign event with which it began.")
        UUID rootId,

        @Schema(
                description = "The election.",
                maxLength = 200,
                examples = "trade-union.unite.general-secretary.2017-04-19")
        String electionId,

        @Schema(
                description = "Whether all of it is here. A thread of more than 500 campaign events is cut off: those"
                        + " nearest to its beginning are here.")
        boolean complete,

        @Schema(
                description = "The campaign events: each followed by what answers it, in chronological order, and each"
                        + " of those by what answers that.",
                maxItems = 500)
        List<ThreadEntry> entries) {}
