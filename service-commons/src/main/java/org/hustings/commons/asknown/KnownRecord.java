package org.hustings.commons.asknown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record as it was known at an instant, in the form of the log. */
public final class KnownRecord {

    private static final int LENGTH_OF_DIGEST = 8;

    private final ObjectNode record;
    private final ObjectMapper json;

    KnownRecord(ObjectNode record, ObjectMapper json) {
        this.record = record;
        this.json = json;
    }

    /** A member that the record always has, as text. */
    public String text(String member) {
        return record.required(member).asText();
    }

    /** The record with a member that the answer has beyond it, such as links. */
    public KnownRecord with(String member, Object value) {
        var more = record.deepCopy();
        more.set(member, json.valueToTree(value));
        return new KnownRecord(more, json);
    }

    /**
     * The record as it is answered: the record's members by their names. A list that it does not have is one that
     * records gained later, and was empty then.
     */
    public <T extends Record> T as(Class<T> form) {
        try {
            return json.treeToValue(complete(form), form);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A revision is no " + form.getSimpleName(), e);
        }
    }

    /**
     * What the entity tag is to say: the version, and a digest of the content, since an erasure clears what a version
     * said and leaves its number.
     */
    public String tag() {
        return text("version") + "-" + HexFormat.of().formatHex(digest(), 0, LENGTH_OF_DIGEST);
    }

    private ObjectNode complete(Class<? extends Record> form) {
        var complete = record.deepCopy();
        Arrays.stream(form.getRecordComponents())
                .filter(KnownRecord::isListAlwaysThere)
                .forEach(component -> complete.putIfAbsent(component.getName(), json.createArrayNode()));
        return complete;
    }

    private static boolean isListAlwaysThere(RecordComponent component) {
        return component.getType() == List.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(record));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A tree cannot be written", e);
        }
    }
}
