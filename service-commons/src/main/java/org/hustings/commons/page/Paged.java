package org.hustings.commons.page;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A page as it goes on the wire. What says so gets an RFC 8288 {@code Link} header by itself. */
public interface Paged {
    /** Reference to the page after this one; null at the end. */
    @Nullable
    URI next();

    /** Reference to the page before this one; null at the beginning. */
    @Nullable
    URI prev();
}
