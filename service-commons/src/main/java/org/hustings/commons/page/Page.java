package org.hustings.commons.page;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some items of a list, and where its neighbours are.
 *
 * @param next reference to the page after this one; null at the end
 * @param prev reference to the page before this one; null at the beginning
 */
public record Page<T>(
        List<T> items, @Nullable URI next, @Nullable URI prev) {

    public Page {
        items = List.copyOf(items);
    }

    /** The same page of other items, such as rows turned into what goes on the wire. */
    public <R> Page<R> map(Function<? super T, ? extends R> form) {
        return new Page<>(items.stream().<R>map(form).toList(), next, prev);
    }
}
