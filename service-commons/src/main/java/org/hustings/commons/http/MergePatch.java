package org.hustings.commons.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of fields as {@code application/merge-patch+json} (RFC 7396): members that are absent stay, null removes,
 * arrays are replaced. {@code T} is the record of what may be changed, and names the schema, such as
 * {@code ElectionPatch}.
 */
public final class MergePatch<T> {
    /** The media type of merge patches. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    // Hidden, lest the OpenAPI scanner follows them into the classes of Jackson.
    @Schema(hidden = true)
    private final ObjectNode document;

    @Schema(hidden = true)
    private final Class<T> target;

    @Schema(hidden = true)
    private final StrictJson json;

    MergePatch(ObjectNode document, Class<T> target, StrictJson json) {
        this.document = document;
        this.target = target;
        this.json = json;
    }

    /**
     * What the current values become. Fails with 400 where the patch has an unknown member or a wrong type, and with
     * 422 where the result is not valid, each with its JSON Pointer.
     */
    public T applyTo(T current) {
        JsonNode merged = merge(json.treeOf(current), document);
        try {
            return json.valueOf(merged, target);
        } catch (JsonProcessingException e) {
            throw JsonFailure.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the patch speaks of this top-level member at all, be it to remove it. */
    public boolean mentions(String member) {
        return document.has(member);
    }

    /** What the patch sets at a JSON Pointer, be it null; missing where it says nothing of it. */
    public JsonNode at(String pointer) {
        return document.at(pointer);
    }

    // RFC 7396 removes a member that is null. Here it stays as an explicit null, which binds alike, so that a null for
    // an unknown member is found as well.
    private static JsonNode merge(JsonNode base, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result =
                base instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (var change : changes.properties()) {
            JsonNode before = result.path(change.getKey());
            result.set(change.getKey(), merge(before, change.getValue()));
        }
        return result;
    }
}
