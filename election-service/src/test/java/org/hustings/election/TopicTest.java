package org.hustings.election;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;
import org.junit.jupiter.api.Test;

/** What a plain consumer of the topic sees. */
@QuarkusTest
class TopicTest {

    @Test
    void every_change_is_on_the_topic_once_in_order_and_as_a_cloud_event() {
        var id = Api.election();
        Api.move(id, "ANNOUNCED", "NOMINATIONS_OPEN", "POSTPONED", "NOMINATIONS_OPEN");

        try (var topic = TopicReader.of("hustings.elections.v1")) {
            var records = topic.awaitKey(id, 5);

            assertThat(records).extracting(record -> version(record)).containsExactly(1, 2, 3, 4, 5);
            assertThat(records)
                    .extracting(TopicRecord::partition)
                    .containsOnly(records.getFirst().partition());
            assertThat(records).extracting(TopicRecord::eventId).doesNotHaveDuplicates();
            assertThat(records).allSatisfy(TopicTest::assertCloudEvent);
            assertThat(records.get(1).header("ce_time")).startsWith("2030-01-01T00:00");
        }
    }

    private static int version(TopicRecord record) {
        return io.restassured.path.json.JsonPath.from(String.valueOf(record.value()))
                .getInt("version");
    }

    private static void assertCloudEvent(TopicRecord record) {
        assertThat(record.header("ce_specversion")).isEqualTo("1.0");
        assertThat(UUID.fromString(record.eventId()).version()).isEqualTo(7);
        assertThat(record.eventType()).matches("org\\.hustings\\.election\\.[a-z-]+\\.v1");
        assertThat(record.header("ce_source")).isNotBlank();
        assertThat(record.header("ce_partitionkey")).isEqualTo(record.key());
        assertThat(Long.parseLong(record.header("ce_sequence"))).isPositive();
        assertThat(OffsetDateTime.parse(record.header("ce_time"))).isNotNull();
        assertThat(OffsetDateTime.parse(record.header("ce_recordedtime"))).isNotNull();
        assertThat(record.header("content-type")).startsWith("application/json");
    }
}
