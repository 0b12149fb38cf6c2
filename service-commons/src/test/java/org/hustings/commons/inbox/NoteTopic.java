package org.hustings.commons.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventSerializer;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;

/** The topic of notes as its producer sees it, who may send anything. */
@ApplicationScoped
class NoteTopic {

    static final String KEPT = "org.hustings.note.kept.v1";
    static final String TOPIC = "hustings.notes.v1";
    private static final String WRITTEN = "org.hustings.note.written.v1";

    private final KafkaProducer<String, byte[]> producer;

    NoteTopic(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        producer = new KafkaProducer<>(new HashMap<>(broker), new StringSerializer(), new ByteArraySerializer());
    }

    void send(String book, UUID id, String text) {
        send(book, id, WRITTEN, text);
    }

    void send(String book, UUID id, String type, String text) {
        send(book, id, type, """
                {"version": 1, "changed": [], "record": {"id": "n", "text": "%s"}}""".formatted(text).getBytes(UTF_8));
    }

    /** A note that its reader passes over, at a version of its record. */
    void sendKept(String note, long version) {
        send(note, UUID.randomUUID(), KEPT, """
                {"version": %d, "changed": [], "record": {"id": "%s"}}""".formatted(version, note).getBytes(UTF_8));
    }

    private void send(String book, UUID id, String type, byte[] data) {
        var event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create("/hustings/commons-test"))
                .withType(type)
                .withSubject("note/n")
                .withTime(OffsetDateTime.parse("2017-04-19T12:00:00Z"))
                .withExtension("partitionkey", book)
                .withData("application/json", data)
                .build();
        var headers = new RecordHeaders();
        var value = new CloudEventSerializer().serialize(TOPIC, headers, event);
        send(new ProducerRecord<>(TOPIC, null, book, value, headers));
    }

    void sendRaw(String book, String value) {
        send(new ProducerRecord<>(TOPIC, book, value.getBytes(UTF_8)));
    }

    List<String> deadLetters(String book) {
        try (var reader = TopicReader.of(TOPIC + ".dead-letter.commons-test")) {
            return reader.awaitKey(book, 1).stream().map(NoteTopic::text).toList();
        }
    }

    private static String text(TopicRecord record) {
        var value = record.value();
        return value == null ? "" : value;
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
