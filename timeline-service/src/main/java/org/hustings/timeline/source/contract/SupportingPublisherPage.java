package org.hustings.timeline.source.contract;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some of those who published the sources of an election's timeline. */
@Schema(
        name = "SupportingPublisherPage",
        description = "Some of those who published the sources of an election's timeline, in the order of their names.",
        examples = """
                {
                  "items": [
                    {"publisher": "Birmingham Mail", "sources": 1, "entries": 4, "singleSourceEntries": 3}
                  ]
                }""")
public record SupportingPublisherPage(
        @Schema(description = "The publishers of this page.", maxItems = 200)
        List<SupportingPublisher> items,

        @Nullable @Schema(description = "Reference to the next page; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable
        @Schema(description = "Reference to the page before; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    /** The page on the wire. */
    public static SupportingPublisherPage of(Page<SupportingPublisher> page) {
        return new SupportingPublisherPage(page.items(), page.next(), page.prev());
    }
}
