package org.hustings.timeline.form;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.hustings.commons.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed.
 *
 * @param address of the feed with its filters, from the root: that of its first page, but for the size of pages
 * @param self the address of this page, from the root
 */
public record FeedPage(Timeline timeline, URI address, URI self, Page<ShownEntry> page) {

    /** The entries of this page. */
    public List<ShownEntry> entries() {
        return page.items();
    }

    /** The page after this one in full; null at the end. */
    public @Nullable URI next() {
        return page.next() == null ? null : timeline.resolve(page.next());
    }

    /** The page before this one in full; null at the beginning. */
    public @Nullable URI previous() {
        return page.prev() == null ? null : timeline.resolve(page.prev());
    }

    /** When an entry of this page last changed; the same for ever while there is none. */
    public Instant updatedAt() {
        return entries().stream()
                .map(entry -> entry.record().updatedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
