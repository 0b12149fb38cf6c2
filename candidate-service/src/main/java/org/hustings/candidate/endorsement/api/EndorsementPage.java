package org.hustings.candidate.endorsement.api;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.endorsement.domain.Endorsement;
import org.hustings.commons.asknown.KnownRecord;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some endorsements, newest first. */
@Schema(name = "EndorsementPage", description = "Some endorsements, newest first.", examples = """
                {
                  "items": [
                    {
                      "id": "019a2b6c-3f00-7c01-8d11-5d0e6f7a8b21",
                      "version": 1,
                      "draft": false,
                      "candidateId": "019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12",
                      "electionId": "trade-union.unite.general-secretary.2017-04-19",
                      "endorser": {"type": "TEXT", "name": "Jack Dromey"},
                      "capacity": "MP for Birmingham Erdington",
                      "stance": "SUPPORTS",
                      "madeAt": {"value": "2017-01", "approximate": false},
                      "identifiers": [],
                      "sources": [],
                      "createdAt": "2026-11-21T10:30:00Z",
                      "updatedAt": "2026-11-21T10:30:00Z",
                      "links": {
                        "election": "/v1/elections/trade-union.unite.general-secretary.2017-04-19",
                        "candidate": "/v1/candidates/019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12",
                        "revisions": "/v1/endorsements/019a2b6c-3f00-7c01-8d11-5d0e6f7a8b21/revisions"
                      }
                    }
                  ]
                }""")
public record EndorsementPage(
        @Schema(description = "The endorsements of this page.")
        List<EndorsementResponse> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    static EndorsementPage of(Page<Endorsement> page) {
        return new EndorsementPage(
                page.items().stream().map(EndorsementResponse::of).toList(), page.next(), page.prev());
    }

    static EndorsementPage asKnown(Page<KnownRecord> page) {
        return new EndorsementPage(
                page.items().stream().map(EndorsementResponse::of).toList(), page.next(), page.prev());
    }
}
