package org.hustings.commons.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list request that is about pages; a resource takes it as {@code @BeanParam PageQuery page}.
 *
 * @param limit how many items at most
 * @param cursor where to go on, as an earlier page gave it in {@code next} or {@code prev}
 */
public record PageQuery(
        @Parameter(description = "How many items a page holds at most.")
        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1)
        @Max(MAX_LIMIT)
        int limit,

        @Parameter(description = "Where to go on. Do not build it: follow `next` and `prev` as they are.")
        @QueryParam("cursor")
        @Nullable
        String cursor) {

    static final int MAX_LIMIT = 200;

    /**
     * One page. The path and the other parameters of the current request are the filters that cursors are bound to.
     *
     * @param sort the order of the list, by keys that together are unique
     * @param fetch reads the rows for a keyset: its condition, its order and no more rows than it says
     */
    public <T> Page<T> page(Sort<T> sort, Function<Keyset, List<T>> fetch) {
        return page(sort, fetch, ListLocation.of(CurrentRequestManager.get().getUriInfo()));
    }

    /**
     * One page of a list that no index narrows, which is searched only so far for each page: it may hold fewer items
     * than asked for, or none, and have a neighbour all the same.
     *
     * @param fetch searches the rows for a keyset, and finds no more than it says
     */
    public <T> Page<T> search(Sort<T> sort, Function<Keyset, Searched<T>> fetch) {
        return search(sort, fetch, ListLocation.of(CurrentRequestManager.get().getUriInfo()));
    }

    /** Reference to the first page of the list that the current request is about, with its filters. */
    public URI beginning() {
        return ListLocation.of(CurrentRequestManager.get().getUriInfo()).beginning();
    }

    <T> Page<T> page(Sort<T> sort, Function<Keyset, List<T>> fetch, ListLocation location) {
        return search(sort, keyset -> new Searched<>(fetch.apply(keyset), null), location);
    }

    <T> Page<T> search(Sort<T> sort, Function<Keyset, Searched<T>> fetch, ListLocation location) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw InvalidPage.limit(MAX_LIMIT);
        }
        Cursor start = cursor == null ? Cursor.beginning() : Cursor.read(cursor, sort, location);
        Searched<T> searched = fetch.apply(new Keyset(sort.keys(), start, limit + 1));
        List<T> items = new ArrayList<>(searched.items(limit));
        T last = searched.last(limit);
        if (start.backward()) {
            Collections.reverse(items);
            T first = items.isEmpty() ? last : items.getLast();
            return new Page<>(items, after(first, sort, location), before(last, sort, location));
        }
        T first = items.isEmpty() || !start.hasKeys() ? null : items.getFirst();
        return new Page<>(items, after(last, sort, location), before(first, sort, location));
    }

    private <T> @Nullable URI after(@Nullable T row, Sort<T> sort, ListLocation location) {
        return row == null ? null : location.with(limit, Cursor.after(sort.keysOf(row)), sort);
    }

    private <T> @Nullable URI before(@Nullable T row, Sort<T> sort, ListLocation location) {
        return row == null ? null : location.with(limit, Cursor.before(sort.keysOf(row)), sort);
    }
}
