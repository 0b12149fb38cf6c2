package org.hustings.election.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.hustings.commons.revision.Clearing;

/**
 * Leaves everything but the name that is printed beside the votes of one candidate, wherever these are.
 *
 * @param candidate whose name it is
 */
record ErasedCandidate(UUID candidate) implements Clearing {

    private static final String CANDIDATE = "candidateId";
    private static final String NAME = "ballotName";
    private static final String ERASED = "[erased]";

    @Override
    public JsonNode record(JsonNode record) {
        var left = record.deepCopy();
        clear(left);
        return left;
    }

    @Override
    public JsonNode details(String type, JsonNode details) {
        return record(details);
    }

    /** Why an election was changed is about the election. */
    @Override
    public String reason(String type, String reason) {
        return reason;
    }

    private void clear(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.has(NAME)
                && object.path(CANDIDATE).asText().equals(candidate.toString())) {
            object.put(NAME, ERASED);
        }
        node.forEach(this::clear);
    }
}
