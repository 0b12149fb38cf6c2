package org.hustings.candidate.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as components of records: never null, never changed from outside. */
public final class Lists {

    private Lists() {}

    /** Keeps null elements, so that validation can name the place of one instead of failing on the list. */
    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
