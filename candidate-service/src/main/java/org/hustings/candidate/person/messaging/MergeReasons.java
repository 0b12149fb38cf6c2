package org.hustings.candidate.person.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hustings.candidate.value.Erased;
import org.hustings.commons.revision.Clearing;
import org.jspecify.annotations.Nullable;

/**
 * Leaves everything of a person's revisions but why the person was taken for another one, or not any more: these words
 * may name the other one, whose data are erased.
 */
public final class MergeReasons implements Clearing {

    private static final String REASON = "reason";

    @Override
    public JsonNode record(JsonNode record) {
        return record;
    }

    @Override
    public JsonNode details(String type, JsonNode details) {
        if (!isMerge(type) || !details.has(REASON)) {
            return details;
        }
        ObjectNode left = details.deepCopy();
        return left.put(REASON, Erased.NAME);
    }

    @Override
    public @Nullable String reason(String type, String reason) {
        return isMerge(type) ? null : reason;
    }

    private static boolean isMerge(String type) {
        return type.startsWith("org.hustings.person.merge");
    }
}
