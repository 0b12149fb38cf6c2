package org.hustings.election.post.contract;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some posts of a list. */
@Schema(name = "PostPage", description = "Some posts of a list, by label.", examples = """
                {
                  "items": [
                    {
                      "id": "0198f2a0-0000-7000-8000-000000000011",
                      "version": 1,
                      "draft": false,
                      "label": "General Secretary of Unite",
                      "role": "General Secretary",
                      "organisationId": "0198f2a0-0000-7000-8000-000000000001",
                      "termYears": 5,
                      "maximumTerm": {"years": 5, "authority": "TULRCA 1992 s.46"},
                      "identifiers": [],
                      "createdAt": "2026-01-05T10:04:00Z",
                      "updatedAt": "2026-01-05T10:04:00Z",
                      "sources": [
                        {
                          "title": "Len McCluskey re-elected as Unite general secretary",
                          "publisher": "Sky News",
                          "publishedOn": {"value": "2017-04-21", "approximate": false},
                          "kind": "NEWS",
                          "language": "en"
                        }
                      ]
                    }
                  ]
                }""")
public record PostPage(
        @Schema(description = "The posts, by label.") List<PostRecord> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    /** The page in the form of an answer. */
    public static PostPage of(Page<PostRecord> page) {
        return new PostPage(page.items(), page.next(), page.prev());
    }
}
