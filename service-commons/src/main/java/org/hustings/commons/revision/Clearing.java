package org.hustings.commons.revision;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What stays of the revisions of a record when its personal data is erased. It is asked for every version that the
 * record ever had, so it must know the older forms of the record too; and clearing again what is cleared must change
 * nothing, since an erasure may be repeated.
 */
public interface Clearing {

    /** The record without personal data, still in its wire form. */
    JsonNode record(JsonNode record);

    /**
     * What the type of change says beyond the record, without personal data; null for nothing.
     *
     * @param type the event's type
     */
    @Nullable
    JsonNode details(String type, JsonNode details);

    /**
     * Why it was changed; nothing, unless a clearing knows that nobody can be named there.
     *
     * @param type the event's type
     */
    default @Nullable String reason(String type, String reason) {
        return null;
    }
}
