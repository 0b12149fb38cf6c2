package org.hustings.candidate.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hustings.embedded.testing.TestServers;

/** Sends what the owner of the elections sends: its own golden files, on the topic of the elections. */
final class ElectionTopic implements AutoCloseable {

    static final String NAME = "hustings.elections.v1";
    static final String DEAD_LETTERS = "hustings.elections.v1.dead-letter.candidate-service";

    private static final Path GOLDEN = Path.of("..", "election-service", "contract", "events");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.<String, Object>of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    TestServers.running().bootstrapServers()),
            new StringSerializer(),
            new StringSerializer());

    /** The owner's golden data of a type of event, for another election at another version. */
    static ObjectNode golden(String type, String election, long version) {
        try {
            var data = (ObjectNode) JSON.readTree(
                    GOLDEN.resolve("election.%s.json".formatted(type)).toFile());
            data.put("version", version);
            data.withObject("/record").put("id", election).put("version", version);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The owner's golden data of a type of event of an organisation or a post, for another one at another version. */
    static ObjectNode golden(String type, UUID id, long version) {
        try {
            var data = (ObjectNode) JSON.readTree(GOLDEN.resolve(type + ".json").toFile());
            data.put("version", version);
            data.withObject("/record").put("id", id.toString()).put("version", version);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The owner's golden result, in which these candidates have the three tallies; the first of them is elected. */
    static ObjectNode result(String election, long version, List<String> candidates) {
        var data = golden("result-recorded", election, version);
        var tallies = tallies(data);
        for (int i = 0; i < candidates.size(); i++) {
            ((ObjectNode) tallies.get(i)).put("candidateId", candidates.get(i));
        }
        return data;
    }

    static JsonNode tallies(ObjectNode data) {
        return data.path("details").path("rounds").path(0).path("tallies");
    }

    /** Sends an event under an id of its own. */
    void send(String type, String election, JsonNode data) {
        send(UUID.randomUUID(), type, election, data.toString());
    }

    /** Sends an event of an organisation or a post, whose key is its own id. */
    void send(String type, UUID id, JsonNode data) {
        sendTyped(UUID.randomUUID(), "org.hustings.%s.v1".formatted(type), id.toString(), data.toString());
    }

    /** Sends an event under the given id, as a producer does that sends again. */
    void send(UUID id, String type, String election, String data) {
        sendTyped(id, "org.hustings.election.%s.v1".formatted(type), election, data);
    }

    private void sendTyped(UUID id, String type, String election, String data) {
        var record = new ProducerRecord<>(NAME, election, data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id.toString(),
                        "ce_source", "/election-service",
                        "ce_type", type,
                        "ce_subject", "election/" + election,
                        "ce_time", "2017-04-21T12:00:00Z",
                        "ce_sequence", "1",
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(new RecordHeader(name, value.getBytes(UTF_8))));
        deliver(record);
    }

    /** Sends what is no event. */
    void sendGarbage(String key, String value) {
        deliver(new ProducerRecord<>(NAME, key, value));
    }

    private void deliver(ProducerRecord<String, String> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending " + record, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Not sent: " + record, e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
