package org.hustings.commons.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search for the rows of a page found.
 *
 * @param rows in the order of the keyset
 * @param edge the row at which the search stopped, whether or not it fits; null if it came to the end of the list
 */
public record Searched<T>(List<T> rows, @Nullable T edge) {

    List<T> items(int limit) {
        return rows.size() > limit ? rows.subList(0, limit) : rows;
    }

    /** From where to go on; null where the list ends. */
    @Nullable
    T last(int limit) {
        return rows.size() > limit ? rows.get(limit - 1) : edge;
    }
}
