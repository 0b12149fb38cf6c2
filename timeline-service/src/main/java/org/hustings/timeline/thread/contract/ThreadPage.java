package org.hustings.timeline.thread.contract;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some threads of an election's timeline. */
@Schema(
        name = "ThreadPage",
        description = "Some threads of an election's timeline, in the order of their beginnings.",
        examples = """
                {
                  "items": [
                    {
                      "root": {
                        "id": "019a2b6d-3f00-7c01-8d11-5d0e6f7a8c11",
                        "version": 1,
                        "draft": false,
                        "electionId": "trade-union.unite.general-secretary.2017-04-19",
                        "headline": "McCluskey claims that Coyne did not campaign for car-industry jobs",
                        "startDate": {"value": "2017-03-27", "approximate": true},
                        "kind": "ALLEGATION",
                        "status": "HAPPENED",
                        "origin": "MANUAL",
                        "participants": [
                          {"type": "PERSON", "name": "Len McCluskey", "role": "SPEAKER"},
                          {"type": "PERSON", "name": "Gerard Coyne", "role": "TARGET"}
                        ],
                        "media": [],
                        "sequence": 0,
                        "sources": [{"title": "Report on the exchange between the rivals", "kind": "NEWS", "language": "en"}],
                        "identifiers": [],
                        "disputed": [],
                        "createdAt": "2026-01-05T10:40:00Z",
                        "updatedAt": "2026-01-05T10:40:00Z"
                      },
                      "replies": 1,
                      "complete": true,
                      "lastReply": {
                        "id": "019a2b6d-3f00-7c02-8d12-5d0e6f7a8c12",
                        "version": 1,
                        "draft": false,
                        "electionId": "trade-union.unite.general-secretary.2017-04-19",
                        "headline": "Coyne replies that the claims are untrue",
                        "startDate": {"value": "2017-03-27", "approximate": true},
                        "kind": "ALLEGATION",
                        "status": "HAPPENED",
                        "origin": "MANUAL",
                        "participants": [
                          {"type": "PERSON", "name": "Gerard Coyne", "role": "SPEAKER"},
                          {"type": "PERSON", "name": "Len McCluskey", "role": "TARGET"}
                        ],
                        "inReplyTo": "019a2b6d-3f00-7c01-8d11-5d0e6f7a8c11",
                        "media": [],
                        "sequence": 0,
                        "sources": [{"title": "Report on the exchange between the rivals", "kind": "NEWS", "language": "en"}],
                        "identifiers": [],
                        "disputed": [],
                        "createdAt": "2026-01-05T10:40:00Z",
                        "updatedAt": "2026-01-05T10:40:00Z"
                      }
                    }
                  ]
                }""")
public record ThreadPage(
        @Schema(description = "The threads of this page.", maxItems = 200)
        List<ThreadSummary> items,

        @Nullable @Schema(description = "Reference to the next page; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable
        @Schema(description = "Reference to the page before; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    /** The page on the wire. */
    public static ThreadPage of(Page<ThreadSummary> page) {
        return new ThreadPage(page.items(), page.next(), page.prev());
    }
}
