package org.hustings.timeline.thread.contract;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some threads of an election's timeline. */
@Schema(name = "ThreadPage", description = "Some threads of an election's timeline, in the order of their beginnings.")
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
