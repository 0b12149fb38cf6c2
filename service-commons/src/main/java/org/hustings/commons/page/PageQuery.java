package org.hustings.commons.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
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

    <T> Page<T> page(Sort<T> sort, Function<Keyset, List<T>> fetch, ListLocation location) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw InvalidPage.limit(MAX_LIMIT);
        }
        Cursor start = cursor == null ? Cursor.beginning() : Cursor.read(cursor, sort, location);
        List<T> rows = fetch.apply(new Keyset(sort.keys(), start, limit + 1));
        boolean more = rows.size() > limit;
        List<T> items = new ArrayList<>(more ? rows.subList(0, limit) : rows);
        if (start.backward()) {
            Collections.reverse(items);
        }
        boolean after = start.backward() || more;
        boolean before = start.backward() ? more : start.hasKeys();
        return new Page<>(
                items,
                after && !items.isEmpty()
                        ? location.with(limit, Cursor.after(sort.keysOf(items.getLast())), sort)
                        : null,
                before && !items.isEmpty()
                        ? location.with(limit, Cursor.before(sort.keysOf(items.getFirst())), sort)
                        : null);
    }
}
