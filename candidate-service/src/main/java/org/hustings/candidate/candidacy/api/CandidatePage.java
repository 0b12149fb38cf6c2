package org.hustings.candidate.candidacy.api;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.asknown.application.KnownRecord;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some candidates. */
@Schema(name = "CandidatePage", description = "Some candidates.", examples = """
                {
                  "items": [
                    {
                      "id": "019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12",
                      "version": 2,
                      "draft": false,
                      "personId": "019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02",
                      "electionId": "trade-union.unite.general-secretary.2017-04-19",
                      "ballotName": "Gerard Coyne",
                      "preElectionStatus": "QUALIFIED",
                      "statusChanges": [],
                      "incumbent": false,
                      "nominations": [
                        {
                          "count": 187,
                          "unit": "BRANCH"
                        }
                      ],
                      "pledges": [],
                      "identifiers": [],
                      "sources": [],
                      "disputed": [],
                      "createdAt": "2026-11-21T10:10:10Z",
                      "updatedAt": "2026-11-21T10:12:00Z",
                      "links": {
                        "election": "/v1/elections/trade-union.unite.general-secretary.2017-04-19",
                        "person": "/v1/people/019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02",
                        "revisions": "/v1/candidates/019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12/revisions"
                      }
                    }
                  ]
                }""")
public record CandidatePage(
        @Schema(description = "The candidates of this page.")
        List<CandidateResponse> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    static CandidatePage of(Page<Candidate> page) {
        return new CandidatePage(
                page.items().stream().map(CandidateResponse::of).toList(), page.next(), page.prev());
    }

    static CandidatePage asKnown(Page<KnownRecord> page) {
        return new CandidatePage(
                page.items().stream().map(CandidateResponse::of).toList(), page.next(), page.prev());
    }
}
