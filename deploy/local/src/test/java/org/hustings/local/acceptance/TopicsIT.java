package org.hustings.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The topics as somebody reads them who has a Kafka client and nothing of Hustings. */
@Order(3)
@ExtendWith(SuiteExtension.class)
class TopicsIT {
    private static final String UNITE = "trade-union.unite.general-secretary.2017-04-19";
    private static final String TYPE = "org\\.hustings\\.[a-z-]+\\.[a-z-]+\\.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningSuite suite;

    TopicsIT(RunningSuite suite) {
        this.suite = suite;
    }

    @ParameterizedTest
    @ValueSource(strings = {"hustings.elections.v1", "hustings.candidates.v1", "hustings.campaign-events.v1"})
    void every_record_is_a_cloud_event(String topic) {
        assertThat(read(topic)).isNotEmpty().allSatisfy(TopicsIT::isCloudEvent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hustings.elections.v1", "hustings.candidates.v1", "hustings.campaign-events.v1"})
    void the_records_of_one_key_are_in_the_order_in_which_they_were_accepted(String topic) {
        var positions = new LinkedHashMap<String, Long>();
        for (var record : read(topic)) {
            var position = Long.parseLong(record.header("ce_sequence"));
            var before = positions.put(Objects.requireNonNull(record.key()), position);

            // The relay may send a record twice, never an older one after a newer.
            assertThat(position).isGreaterThanOrEqualTo(before == null ? 0 : before);
        }
    }

    @Test
    void the_topic_tells_the_phases_of_the_election_in_order() {
        var phases = read("hustings.elections.v1").stream()
                .filter(record -> UNITE.equals(record.key()))
                .filter(record -> record.eventType().equals("org.hustings.election.phase-changed.v1"))
                .map(record -> data(record).at("/details/to").textValue())
                .toList();

        assertThat(phases)
                .containsExactly(
                        "ANNOUNCED",
                        "NOMINATIONS_OPEN",
                        "NOMINATIONS_CLOSED",
                        "BALLOT_OPEN",
                        "BALLOT_CLOSED",
                        "COUNTING",
                        "RESULT_REPORTED",
                        "RESULT_DECLARED");
    }

    @Test
    void every_version_of_the_election_is_on_the_topic() {
        var versions = read("hustings.elections.v1").stream()
                .filter(record -> UNITE.equals(record.key()))
                .map(record -> data(record).get("version").longValue())
                .collect(Collectors.toCollection(TreeSet::new));
        var latest = suite.client().get("/v1/elections/" + UNITE).at("/version").longValue();

        assertThat(versions).hasSize(Math.toIntExact(latest)).last().isEqualTo(latest);
    }

    private static void isCloudEvent(TopicRecord record) {
        assertThat(record.header("ce_specversion")).isEqualTo("1.0");
        assertThat(UUID.fromString(record.eventId()).version()).isEqualTo(7);
        assertThat(record.eventType()).matches(TYPE);
        assertThat(URI.create(record.header("ce_source")).toString()).isNotEmpty();
        assertThat(record.header("ce_subject")).isNotEmpty();
        assertThat(Instant.parse(record.header("ce_time"))).isBeforeOrEqualTo(Instant.now());
        assertThat(Instant.parse(record.header("ce_recordedtime"))).isBeforeOrEqualTo(Instant.now());
        assertThat(record.header("ce_partitionkey")).isEqualTo(record.key());
        assertThat(record.header("content-type")).startsWith("application/json");
        assertThat(data(record).at("/record/id").textValue()).isNotEmpty();
        assertThat(data(record).at("/version").longValue()).isPositive();
    }

    private static JsonNode data(TopicRecord record) {
        try {
            return JSON.readTree(Objects.requireNonNull(record.value()));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private List<TopicRecord> read(String topic) {
        try (var reader = TopicReader.of(suite.kafka(), topic)) {
            return reader.all();
        }
    }
}
