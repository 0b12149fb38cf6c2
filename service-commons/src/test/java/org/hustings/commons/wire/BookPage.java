package org.hustings.commons.wire;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** A page of books. */
@Schema(description = "A page of books.")
public record BookPage(
        List<Book> items, @Nullable URI next, @Nullable URI prev) implements Paged {
    static BookPage of(Page<Book> page) {
        return new BookPage(page.items(), page.next(), page.prev());
    }
}
