package org.hustings.commons.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A change of another service's record, as it came over the topic. */
public final class IncomingEvent {

    private final ObjectMapper json;
    private final CloudEvent event;
    private final String topic;
    private final UUID id;
    private final JsonNode data;

    private IncomingEvent(ObjectMapper json, CloudEvent event, String topic, UUID id, JsonNode data) {
        this.json = json;
        this.event = event;
        this.topic = topic;
        this.id = id;
        this.data = data;
    }

    static IncomingEvent read(ConsumerRecord<String, byte[]> record, ObjectMapper json) {
        try {
            var event = KafkaMessageFactory.createReader(record).toEvent();
            var content = event.getData();
            if (content == null || event.getTime() == null) {
                throw new UnreadableRecord("The event has no data or no time", null);
            }
            var data = json.readTree(content.toBytes());
            if (!data.path("version").isIntegralNumber() || !data.path("record").isObject()) {
                throw new UnreadableRecord("The event's data has no version or no record", null);
            }
            return new IncomingEvent(json, event, record.topic(), UUID.fromString(event.getId()), data);
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException | IOException e) {
            throw new UnreadableRecord("The record is not a CloudEvents 1.0 event with JSON data", e);
        }
    }

    /** The event's own id, the same however often it is delivered. */
    public UUID id() {
        return id;
    }

    public String topic() {
        return topic;
    }

    public String type() {
        return event.getType();
    }

    /** The changed record as {@code <kind>/<id>}. */
    public String subject() {
        var subject = event.getSubject();
        return subject == null ? "" : subject;
    }

    /** What the event shares with the events it keeps its order with. */
    public String partitionKey() {
        var key = event.getExtension("partitionkey");
        return key == null ? "" : key.toString();
    }

    /** When the change happened, as told by its maker. */
    public Instant time() {
        return instant(event.getTime());
    }

    /** The producer's position of the event; it grows along the topic. */
    public long sequence() {
        var sequence = event.getExtension("sequence");
        return sequence == null ? 0 : Long.parseLong(sequence.toString());
    }

    /** The changed record's own id. */
    public String recordId() {
        return data.path("record").path("id").asText();
    }

    /** The version of the record after the change. */
    public long version() {
        return data.path("version").asLong();
    }

    /** JSON Pointers to what the change changed in the record. */
    public List<String> changed() {
        var pointers = new ArrayList<String>();
        data.path("changed").forEach(pointer -> pointers.add(pointer.asText()));
        return pointers;
    }

    /** The whole record after the change, in the consumer's own view of it. */
    public <T> T record(Class<T> view) {
        return as(view, data.path("record"));
    }

    /** What the type of event says beyond the record, in the consumer's own view of it. */
    public <T> T details(Class<T> view) {
        if (!data.hasNonNull("details")) {
            throw new UnreadableRecord("An event of type %s needs details".formatted(type()), null);
        }
        return as(view, data.path("details"));
    }

    private <T> T as(Class<T> view, JsonNode node) {
        try {
            return json.readerFor(view)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(node);
        } catch (JsonProcessingException e) {
            throw new UnreadableRecord("The event does not hold a " + view.getSimpleName(), e);
        } catch (IOException e) {
            throw new UnreadableRecord("The event cannot be read", e);
        }
    }

    private static Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? Instant.EPOCH : time.toInstant();
    }
}
