package org.hustings.commons.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Changes of single members by name, as strict as a merge patch that changes the same. */
@ApplicationScoped
public class MemberEdit {

    private final StrictJson json;

    MemberEdit(StrictJson json) {
        this.json = json;
    }

    /**
     * What the value becomes with one member set. Fails as {@link MergePatch#applyTo} does.
     *
     * @param current in its JSON form
     * @param changed null for no value
     */
    public <T> T with(ObjectNode current, String member, @Nullable JsonNode changed, Class<T> type) {
        var tree = current.deepCopy();
        if (changed == null) {
            tree.putNull(member);
        } else {
            tree.set(member, changed);
        }
        return bound(tree, type);
    }

    /** The value of a JSON form; fails as the reading of a body does. */
    public <T> T bound(JsonNode tree, Class<T> type) {
        try {
            return json.valueOf(tree, type);
        } catch (JsonProcessingException e) {
            throw JsonFailure.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON form of a value. Its numbers are of the classes that reading it gives. */
    public ObjectNode form(Object value) {
        try {
            return (ObjectNode) json.tree(json.treeOf(value).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
