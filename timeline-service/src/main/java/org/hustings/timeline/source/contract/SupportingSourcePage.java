package org.hustings.timeline.source.contract;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some sources of an election's timeline. */
@Schema(
        name = "SupportingSourcePage",
        description =
                "Some sources of an election's timeline, in the order of their addresses; those without one in the"
                        + " order of their publishers and titles.",
        examples = """
                {
                  "items": [
                    {
                      "source": {
                        "title": "Report on the exchange between the rivals",
                        "publisher": "Birmingham Mail",
                        "publishedOn": {"value": "2017-03-27", "approximate": true},
                        "kind": "NEWS",
                        "language": "en"
                      },
                      "entries": 4,
                      "singleSourceEntries": 3
                    }
                  ]
                }""")
public record SupportingSourcePage(
        @Schema(description = "The sources of this page.", maxItems = 200)
        List<SupportingSource> items,

        @Nullable @Schema(description = "Reference to the next page; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable
        @Schema(description = "Reference to the page before; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    /** The page on the wire. */
    public static SupportingSourcePage of(Page<SupportingSource> page) {
        return new SupportingSourcePage(page.items(), page.next(), page.prev());
    }
}
