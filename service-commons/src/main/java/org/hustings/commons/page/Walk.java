package org.hustings.commons.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A whole list, some rows at a time, for answers that are no pages: what is held in memory does not grow with the list,
 * and the last rows cost what the first cost.
 *
 * <p>A row that comes or goes meanwhile is there or not, as with pages; no other is repeated or left out.
 */
public final class Walk<T> {

    private final Sort<T> sort;
    private final int stride;
    private final Function<Keyset, Searched<T>> fetch;
    private @Nullable Cursor next = Cursor.beginning();

    /**
     * A walk from the beginning of the list.
     *
     * @param stride how many rows to read at once
     * @param fetch searches the rows for a keyset, and finds no more than it says
     */
    public Walk(Sort<T> sort, int stride, Function<Keyset, Searched<T>> fetch) {
        this.sort = sort;
        this.stride = stride;
        this.fetch = fetch;
    }

    /** The next rows; none at the end. */
    public List<T> next() {
        while (next != null) {
            var found = fetch.apply(new Keyset(sort.keys(), next, stride));
            var last =
                    found.rows().size() < stride ? found.edge() : found.rows().getLast();
            next = last == null ? null : Cursor.after(sort.keysOf(last));
            if (!found.rows().isEmpty()) {
                return found.rows();
            }
        }
        return List.of();
    }
}
