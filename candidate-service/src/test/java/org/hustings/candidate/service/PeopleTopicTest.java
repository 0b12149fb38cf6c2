package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.draftPerson;
import static org.hustings.candidate.service.Client.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;
import org.junit.jupiter.api.Test;

/** What a plain consumer reads of people. */
@QuarkusTest
class PeopleTopicTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_life_of_a_person_is_on_the_topic_in_order_with_what_changed() {
        var id = draftPerson("Ian Alinson");
        patch("/v1/people/" + id, 1, "{\"name\": \"Ian Allinson\"}").then().statusCode(200);
        patch("/v1/people/" + id, 2, "{\"draft\": false}").then().statusCode(200);

        var told = told(id, 3);

        assertThat(told)
                .extracting(TopicRecord::eventType)
                .containsExactly(
                        "org.hustings.person.created.v1",
                        "org.hustings.person.changed.v1",
                        "org.hustings.person.published.v1");
        assertThat(told)
                .extracting(record -> data(record).path("version").asLong())
                .containsExactly(1L, 2L, 3L);
        assertThat(told.subList(1, 3))
                .extracting(record -> data(record).path("changed").toString())
                .containsExactly("[\"/name\"]", "[\"/draft\"]");
        assertThat(told).extracting(TopicRecord::eventId).doesNotHaveDuplicates();
    }

    @Test
    void a_deleted_draft_is_told_with_its_last_record_at_the_next_version() {
        var id = draftPerson("Ian Alinson");
        delete("/v1/people/" + id, 1).then().statusCode(204);

        var deleted = told(id, 2).getLast();

        assertThat(deleted.eventType()).isEqualTo("org.hustings.person.deleted.v1");
        assertThat(data(deleted).path("version").asLong()).isEqualTo(2);
        assertThat(data(deleted).path("record").path("version").asLong()).isEqualTo(1);
        assertThat(data(deleted).path("changed")).isEmpty();
    }

    private static List<TopicRecord> told(String id, int count) {
        try (var topic = TopicReader.of("hustings.candidates.v1")) {
            var told = topic.awaitKey(id, count);
            assertThat(told).hasSize(count);
            return told;
        }
    }

    private static JsonNode data(TopicRecord record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
