package org.hustings.candidate.person.api;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.person.domain.PersonMerge;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some merges in which a person took part, newest first. */
@Schema(
        name = "PersonMergePage",
        description = "Some merges in which a person took part, newest first.",
        examples = """
                {
                  "items": [
                    {
                      "id": "019a2b6c-3f00-7c01-8d11-5d0e6f7a8b31",
                      "version": 1,
                      "personId": "019a2b6c-1f00-7a01-8c11-5d0e6f7a8b01",
                      "duplicateId": "019a2b6c-1f00-7a05-8c15-5d0e6f7a8b05",
                      "reason": "the same general secretary, under his full name",
                      "moved": {
                        "candidacies": 1,
                        "candidaciesMerged": 1,
                        "postHoldings": 2,
                        "endorsements": 1
                      },
                      "mergedAt": "2026-11-21T10:16:00Z",
                      "mergedBy": "editor"
                    }
                  ]
                }""")
public record PersonMergePage(
        @Schema(description = "The merges of this page.") List<PersonMergeResponse> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    static PersonMergePage of(Page<PersonMerge> page) {
        return new PersonMergePage(
                page.items().stream().map(PersonMergeResponse::of).toList(), page.next(), page.prev());
    }
}
