package org.hustings.election;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hustings.election.candidatecopy.Ballot;
import org.hustings.election.candidatecopy.Ballots;
import org.hustings.embedded.testing.TestServers;
import org.hustings.embedded.testing.TopicRecord;

/** Sends what the owner of the candidates sends: its own golden files, on the topic of the candidates. */
public final class CandidateTopic {

    public static final String NAME = "hustings.candidates.v1";
    public static final String DEAD_LETTERS = "hustings.candidates.v1.dead-letter.election-service";

    private static final Path GOLDEN = Path.of("..", "candidate-service", "contract", "events");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.<String, Object>of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    TestServers.running().bootstrapServers(),
                    ProducerConfig.LINGER_MS_CONFIG,
                    0),
            new StringSerializer(),
            new StringSerializer());

    private CandidateTopic() {}

    /** Declares candidates, by their ids and names, and waits until the service knows them. */
    public static void declare(String election, Map<String, String> names) {
        names.forEach((id, name) -> {
            var data = golden("candidate.declared", election, id, 1);
            data.withObject("/record").put("ballotName", name);
            send("candidate.declared", election, data);
        });
        await().until(() -> ballot(election).candidates().size() == names.size());
    }

    /** What the service knows of an election's candidates. */
    public static Ballot ballot(String election) {
        var ballots = Arc.container().instance(Ballots.class).get();
        return QuarkusTransaction.requiringNew().call(() -> ballots.of(election));
    }

    /** The owner's golden data of a type of event, for another candidate at another version. */
    public static ObjectNode golden(String type, String election, String candidate, long version) {
        try {
            var data = (ObjectNode) JSON.readTree(GOLDEN.resolve(type + ".json").toFile());
            data.put("version", version);
            data.withObject("/record")
                    .put("id", candidate)
                    .put("electionId", election)
                    .put("version", version);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends an event under an id of its own. */
    public static void send(String type, String key, ObjectNode data) {
        send(UUID.randomUUID(), type, key, data.toString());
    }

    /** Sends an event under the given id, as a producer does that sends again. */
    public static void send(UUID id, String type, String key, String data) {
        var record = new ProducerRecord<>(NAME, key, data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id.toString(),
                        "ce_source", "/candidate-service",
                        "ce_type", "org.hustings.%s.v1".formatted(type),
                        "ce_subject", "candidate/" + key,
                        "ce_time", "2017-02-01T12:00:00Z",
                        "ce_sequence", "1",
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        deliver(record);
    }

    /** Sends what was on the topic before, as it was. */
    public static void sendAgain(TopicRecord sent) {
        var record = new ProducerRecord<>(NAME, sent.key(), sent.value());
        sent.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        deliver(record);
    }

    private static void deliver(ProducerRecord<String, String> record) {
        try {
            PRODUCER.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending " + record, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Not sent: " + record, e);
        }
    }
}
