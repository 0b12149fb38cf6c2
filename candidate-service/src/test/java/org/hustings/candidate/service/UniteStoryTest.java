package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The three who stood for general secretary of Unite in 2017, from the first declaration to the corrected result. */
@QuarkusTest
class UniteStoryTest {

    private static final ElectionTopic ELECTIONS = new ElectionTopic();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String election = "trade-union.unite.general-secretary." + word();

    @AfterAll
    static void close() {
        ELECTIONS.close();
    }

    @Test
    void three_stand_are_nominated_and_one_is_elected_and_the_topic_tells_it_in_order() {
        announce();
        var mcCluskey = stands("Len McCluskey", true, 1185);
        var coyne = stands("Gerard Coyne", false, 187);
        var allinson = stands("Ian Allinson", false, 76);
        for (var candidate : List.of(mcCluskey, coyne, allinson)) {
            move(candidate, "QUALIFIED").then().statusCode(201);
        }

        ELECTIONS.send(
                "result-recorded", election, ElectionTopic.result(election, 9, List.of(mcCluskey, coyne, allinson)));

        await().untilAsserted(() -> anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .body("items.ballotName", equalTo(List.of("Gerard Coyne", "Ian Allinson", "Len McCluskey")))
                .body("items.preElectionStatus", equalTo(List.of("QUALIFIED", "QUALIFIED", "QUALIFIED")))
                .body("items.postElectionStatus", equalTo(List.of("DEFEATED", "DEFEATED", "WINNER"))));
        try (var topic = TopicReader.of("hustings.candidates.v1")) {
            var told = topic.awaitKey(election, 9);
            assertThat(told)
                    .extracting(UniteStoryTest::typeAndVersion)
                    .startsWith(
                            "declared 1",
                            "declared 1",
                            "declared 1",
                            "status-changed 2",
                            "status-changed 2",
                            "status-changed 2");
            assertThat(told.subList(6, 9))
                    .extracting(UniteStoryTest::typeAndVersion)
                    .containsOnly("outcome-changed 3");
            assertThat(told).hasSize(9).allSatisfy(UniteStoryTest::isValid);
            assertThat(outcomes(told)).isEqualTo(Map.of(mcCluskey, "WINNER", coyne, "DEFEATED", allinson, "DEFEATED"));
        }
    }

    private void announce() {
        ELECTIONS.send("created", election, ElectionTopic.golden("created", election, 1));
        await().untilAsserted(() -> anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .statusCode(200));
    }

    private String stands(String name, boolean incumbent, int nominations) {
        var person = post("/v1/people", Map.of("name", name)).then().extract().<String>path("id");
        return stand(
                        election,
                        Map.of(
                                "personId",
                                person,
                                "incumbent",
                                incumbent,
                                "nominations",
                                List.of(Map.of("count", nominations, "unit", "BRANCH"))))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, String> outcomes(List<TopicRecord> told) {
        var outcomes = new java.util.TreeMap<String, String>();
        told.stream()
                .map(UniteStoryTest::data)
                .filter(data -> data.path("record").has("postElectionStatus"))
                .forEach(data -> outcomes.put(
                        data.path("record").path("id").asText(),
                        data.path("details").path("to").asText()));
        return outcomes;
    }

    private static String typeAndVersion(TopicRecord record) {
        var verb = record.eventType().replaceFirst("^org\\.hustings\\.candidate\\.(.*)\\.v1$", "$1");
        return verb + " " + data(record).path("version").asLong();
    }

    /** What CloudEvents 1.0 and the suite ask of every event. */
    private static void isValid(TopicRecord record) {
        var candidate = data(record).path("record");
        assertThat(record.header("ce_specversion")).isEqualTo("1.0");
        assertThat(UUID.fromString(record.eventId()).version()).isEqualTo(7);
        assertThat(record.header("ce_source")).isNotBlank();
        assertThat(record.header("ce_subject"))
                .isEqualTo("candidate/" + candidate.path("id").asText());
        assertThat(record.header("ce_partitionkey")).isEqualTo(record.key());
        assertThat(java.time.OffsetDateTime.parse(record.header("ce_time"))).isNotNull();
        assertThat(java.time.OffsetDateTime.parse(record.header("ce_recordedtime")))
                .isNotNull();
        assertThat(Long.parseLong(record.header("ce_sequence"))).isPositive();
        assertThat(record.header("content-type")).startsWith("application/json");
        assertThat(candidate.path("electionId").asText()).isEqualTo(record.key());
    }

    private static JsonNode data(TopicRecord record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException e) {
            throw new IllegalStateException("Not JSON: " + record, e);
        }
    }
}
