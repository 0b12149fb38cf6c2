package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.editor;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Feed;
import org.hustings.timeline.testing.Story;
import org.junit.jupiter.api.Test;

/** What a plain consumer of the topic sees. */
@QuarkusTest
class CampaignEventTopicTest {

    private static final String TOPIC = "hustings.campaign-events.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String election = Api.election();

    @Test
    void every_change_is_a_cloud_event_in_the_order_of_the_changes() {
        var id = added(election, statement("First", "2031-04-01").replaceFirst("\\{", "{\"draft\": true, "));
        patch(id, 1, "{\"headline\": \"Second\"}").then().statusCode(200);
        patch(id, 2, "{\"draft\": false}").then().statusCode(200);
        var gone = added(election, statement("Gone", "2031-04-01").replaceFirst("\\{", "{\"draft\": true, "));
        editor().header("If-Match", "\"1\"")
                .delete("/v1/campaign-events/" + gone)
                .then()
                .statusCode(204);

        var records = records(election, 5);

        assertThat(records)
                .extracting(TopicRecord::eventType)
                .containsExactly(
                        type("recorded"), type("changed"), type("published"), type("recorded"), type("deleted"));
        assertThat(records)
                .extracting(record -> data(record).path("version").asLong())
                .containsExactly(1L, 2L, 3L, 1L, 2L);
        assertThat(records).allSatisfy(CampaignEventTopicTest::isCloudEvent);
        assertThat(records)
                .extracting(record -> record.header("ce_subject"))
                .containsOnly("campaign-event/" + id, "campaign-event/" + gone);
    }

    @Test
    void an_event_has_the_members_of_its_golden_file() throws IOException {
        var story = Story.begin();
        Feed.send(story.election("phase-changed"));

        var derived = data(records(story.election(), 1).getFirst());

        assertThat(derived.path("record")).isEqualTo(withTheIdsOf(derived, golden("derived"), story));
        assertThat(derived.path("changed")).isEqualTo(golden("derived").path("changed"));
    }

    @Test
    void writes_at_once_lose_nothing_and_positions_grow() throws InterruptedException {
        added(election, statement("Entry 0", "2031-04-01"));
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(IntStream.range(1, 40)
                    .<Callable<String>>mapToObj(number -> () -> added(election, statement("Entry " + number, "2031")))
                    .toList());
        }

        var records = records(election, 40);

        assertThat(records)
                .extracting(record -> data(record).at("/record/headline").asText())
                .doesNotHaveDuplicates();
        assertThat(records)
                .extracting(record -> Long.valueOf(record.header("ce_sequence")))
                .isSorted();
    }

    private static void isCloudEvent(TopicRecord record) {
        assertThat(record.header("ce_specversion")).isEqualTo("1.0");
        assertThat(UUID.fromString(record.eventId()).version()).isEqualTo(7);
        assertThat(record.header("ce_source")).isNotBlank();
        assertThat(Instant.parse(record.header("ce_time"))).isBeforeOrEqualTo(Instant.now());
        assertThat(Instant.parse(record.header("ce_recordedtime"))).isBeforeOrEqualTo(Instant.now());
        assertThat(record.header("ce_partitionkey")).isEqualTo(record.key());
        assertThat(record.header("content-type")).startsWith("application/json");
    }

    private static JsonNode withTheIdsOf(JsonNode event, JsonNode golden, Story story) {
        var record = (ObjectNode) golden.path("record").deepCopy();
        for (var name : List.of("id", "createdAt", "updatedAt")) {
            record.set(name, event.path("record").path(name));
        }
        record.put("electionId", story.election());
        ((ObjectNode) record.path("derivedFrom"))
                .put("resource", "/v1/elections/" + story.election() + "/transitions")
                .set("eventId", event.at("/record/derivedFrom/eventId"));
        return record;
    }

    private static JsonNode golden(String what) throws IOException {
        return JSON.readTree(Path.of("contract", "events", "campaign-event." + what + ".json")
                .toFile());
    }

    private static List<TopicRecord> records(String election, int count) {
        try (var topic = TopicReader.of(TOPIC)) {
            return topic.awaitKey(election, count);
        }
    }

    private static JsonNode data(TopicRecord record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + record, e);
        }
    }

    private static String type(String what) {
        return "org.hustings.campaign-event." + what + ".v1";
    }
}
