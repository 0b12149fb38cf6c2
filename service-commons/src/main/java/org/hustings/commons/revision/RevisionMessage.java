package org.hustings.commons.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventSerializer;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A revision on the wire: a CloudEvents 1.0 event in Kafka's binary content mode.
 *
 * <p>{@code sequence} is the position in the log, padded because the CloudEvents sequence extension orders by text.
 */
final class RevisionMessage {

    private final ObjectMapper json;
    private final String topic;
    private final URI source;
    private final CloudEventSerializer serializer = new CloudEventSerializer();

    RevisionMessage(ObjectMapper json, String topic, String service) {
        this.json = json;
        this.topic = topic;
        this.source = URI.create("/hustings/" + service);
    }

    ProducerRecord<String, byte[]> of(RevisionRow revision) {
        var headers = new RecordHeaders();
        var value = serializer.serialize(topic, headers, event(revision));
        return new ProducerRecord<>(topic, null, revision.partitionKey(), value, headers);
    }

    private CloudEvent event(RevisionRow revision) {
        var aggregate = revision.aggregate();
        return CloudEventBuilder.v1()
                .withId(revision.eventId().toString())
                .withSource(source)
                .withType(revision.type())
                .withSubject(aggregate.type() + "/" + aggregate.id())
                .withTime(revision.occurredAt().atOffset(ZoneOffset.UTC))
                .withExtension("recordedtime", revision.recordedAt().atOffset(ZoneOffset.UTC))
                .withExtension("sequence", "%019d".formatted(revision.position()))
                .withExtension("partitionkey", revision.partitionKey())
                .withData("application/json", data(revision))
                .build();
    }

    private byte[] data(RevisionRow revision) {
        var data = json.createObjectNode().put("version", revision.aggregate().version());
        data.set("changed", revision.changed());
        data.set("record", revision.record());
        JsonNode details = revision.details();
        if (details != null) {
            data.set("details", details);
        }
        try {
            return json.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
