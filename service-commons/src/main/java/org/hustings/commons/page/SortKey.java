package org.hustings.commons.page;

import java.util.function.Function;

/** One key of a {@link Sort}: an expression of the query, and the value of it in a row. */
record SortKey<T, V extends Comparable<? super V>>(
        String expression, boolean descending, KeyType<V> type, Function<? super T, V> value) {

    String textOf(T row) {
        return type.write().apply(value.apply(row));
    }

    Object valueOf(String text) {
        return type.read().apply(text);
    }
}
