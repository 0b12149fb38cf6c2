package org.hustings.commons.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Leaves of a note that there is one. */
final class ForgottenText implements Clearing {

    static final String ERASED = "[erased]";

    @Override
    public JsonNode record(JsonNode record) {
        return ((ObjectNode) record.deepCopy()).put("text", ERASED);
    }

    @Override
    public @Nullable JsonNode details(String type, JsonNode details) {
        return null;
    }
}
