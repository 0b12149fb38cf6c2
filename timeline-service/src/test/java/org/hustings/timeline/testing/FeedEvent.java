package org.hustings.timeline.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;

/** An event of another service, on its way to the topic. */
public record FeedEvent(String topic, String key, String type, ObjectNode data, UUID id, long sequence, Instant time) {

    private static final AtomicLong SEQUENCE = new AtomicLong();

    /** An event that was never sent. */
    static FeedEvent of(String topic, String key, String type, ObjectNode data) {
        return new FeedEvent(
                topic,
                key,
                type,
                data,
                UUID.randomUUID(),
                SEQUENCE.incrementAndGet(),
                Instant.parse("2026-01-05T10:00:00Z"));
    }

    /** The same of another type. */
    public FeedEvent as(String otherType) {
        return new FeedEvent(topic, key, otherType, data, id, sequence, time);
    }

    /** The same with another key. */
    public FeedEvent on(String otherKey) {
        return new FeedEvent(topic, otherKey, type, data, id, sequence, time);
    }

    /** The same with other data. */
    public FeedEvent with(Consumer<ObjectNode> change) {
        change.accept(data);
        return this;
    }

    /** The same with another record. */
    public FeedEvent withRecord(Consumer<ObjectNode> change) {
        return with(whole -> change.accept((ObjectNode) whole.get("record")));
    }

    /** The same with other details. */
    public FeedEvent withDetails(Consumer<ObjectNode> change) {
        return with(whole -> change.accept((ObjectNode) whole.get("details")));
    }

    /** The same with another version. */
    public FeedEvent version(long version) {
        return with(whole -> whole.put("version", version)).withRecord(record -> record.put("version", version));
    }

    /** The same of a draft. */
    public FeedEvent draft() {
        return withRecord(record -> record.put("draft", true));
    }

    /** As a consumer gets it from the topic. */
    public ConsumerRecord<String, byte[]> received() {
        var sent = record();
        return new ConsumerRecord<>(
                topic,
                0,
                sequence,
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }

    ProducerRecord<String, byte[]> record() {
        var record = new ProducerRecord<>(topic, key, data.toString().getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/test",
                        "ce_subject",
                        "test/" + key,
                        "ce_time",
                        time.toString(),
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_partitionkey",
                        key,
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
