package org.hustings.embedded.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record of a topic as text.
 *
 * @param partition where it lies
 * @param offset its place there
 * @param key its key, if it has one
 * @param value its content, absent in a tombstone
 * @param headers its headers in their order; of several with one name the last
 */
public record TopicRecord(
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String value,
        Map<String, String> headers) {

    static TopicRecord of(ConsumerRecord<byte[], byte[]> consumed) {
        var headers = new LinkedHashMap<String, String>();
        consumed.headers().forEach(header -> headers.put(header.key(), textOrEmpty(header.value())));
        return new TopicRecord(
                consumed.partition(),
                consumed.offset(),
                text(consumed.key()),
                text(consumed.value()),
                Collections.unmodifiableMap(headers));
    }

    /** The header's value. */
    public String header(String name) {
        var value = headers.get(name);
        if (value == null) {
            throw new AssertionError("No header %s in %s".formatted(name, this));
        }
        return value;
    }

    /** The value, which a tombstone lacks. */
    public String content() {
        if (value == null) {
            throw new AssertionError("A tombstone: " + this);
        }
        return value;
    }

    /** The CloudEvents attribute {@code id}. */
    public String eventId() {
        return header("ce_id");
    }

    /** The CloudEvents attribute {@code type}. */
    public String eventType() {
        return header("ce_type");
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, UTF_8);
    }

    private static String textOrEmpty(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }
}
