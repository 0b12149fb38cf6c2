package org.hustings.commons.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The order of a list: one or more keys which together are unique, each never null in any row.
 *
 * <pre>{@code
 * static final Sort<ElectionRow> NEWEST_FIRST = Sort.<ElectionRow>named("newest")
 *         .descending("e.createdAt", KeyType.INSTANT, ElectionRow::createdAt)
 *         .ascending("e.id", KeyType.TEXT, ElectionRow::id);
 * }</pre>
 *
 * <p>The expressions are JPQL or SQL, whichever the query is written in, and come from code, never from a request.
 */
public final class Sort<T> {
    private final String name;
    private final List<SortKey<T, ?>> keys;

    private Sort(String name, List<SortKey<T, ?>> keys) {
        this.name = name;
        this.keys = List.copyOf(keys);
    }

    /** A sort without keys yet; cursors are bound to its name. */
    public static <T> Sort<T> named(String name) {
        return new Sort<>(name, List.of());
    }

    public <V extends Comparable<? super V>> Sort<T> ascending(
            String expression, KeyType<V> type, Function<? super T, V> value) {
        return with(new SortKey<>(expression, false, type, value));
    }

    public <V extends Comparable<? super V>> Sort<T> descending(
            String expression, KeyType<V> type, Function<? super T, V> value) {
        return with(new SortKey<>(expression, true, type, value));
    }

    private Sort<T> with(SortKey<T, ?> key) {
        List<SortKey<T, ?>> more = new ArrayList<>(keys);
        more.add(key);
        return new Sort<>(name, more);
    }

    String name() {
        return name;
    }

    List<SortKey<T, ?>> keys() {
        return keys;
    }

    List<String> keysOf(T row) {
        return keys.stream().map(key -> key.textOf(row)).toList();
    }
}
