package org.hustings.candidate.asknown.persistence;

import java.util.Map;

/**
 * A list of records below a parent, to be asked how it was known at an instant. The texts are SQL from code, never from
 * a request.
 *
 * @param aggregate the kind of record, as the log names it
 * @param table where such records are now; it has columns {@code id}, {@code draft} and {@code created_at}
 * @param below a condition on the row {@code r} of the table by what never changes, such as its parent; an index has it
 *     with {@code created_at} and {@code id} after it
 * @param then a condition on {@code known.record}, the record as it was
 * @param parameters what the two conditions name
 */
public record KnownList(String aggregate, String table, String below, String then, Map<String, Object> parameters) {

    /** Keeps a copy of the parameters. */
    public KnownList {
        parameters = Map.copyOf(parameters);
    }
}
