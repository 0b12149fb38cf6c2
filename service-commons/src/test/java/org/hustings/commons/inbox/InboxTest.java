package org.hustings.commons.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {

    private final String book = UUID.randomUUID().toString();

    @Inject
    NoteTopic topic;

    @Inject
    DataSource dataSource;

    @Inject
    MeterRegistry metrics;

    @Test
    void an_event_delivered_three_times_is_handled_once() {
        var id = UUID.randomUUID();
        topic.send(book, id, "once");
        topic.send(book, id, "once");
        topic.send(book, id, "once");
        topic.send(book, UUID.randomUUID(), "last");

        await().untilAsserted(
                        () -> assertThat(NoteReader.texts(dataSource, book)).containsExactly("once", "last"));
    }

    @Test
    void an_event_is_noted_under_the_name_of_the_service_unless_another_is_set() throws SQLException {
        var id = UUID.randomUUID();
        topic.send(book, id, "noted");
        await().untilAsserted(
                        () -> assertThat(NoteReader.texts(dataSource, book)).containsExactly("noted"));

        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select consumer from inbox where event_id = ?")) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("commons-test");
            }
        }
    }

    @Test
    void an_unknown_type_is_counted_and_passed_over() {
        var before = count("skipped");
        topic.send(book, UUID.randomUUID(), "org.hustings.note.burnt.v1", "burnt");
        topic.send(book, UUID.randomUUID(), "last");

        await().untilAsserted(
                        () -> assertThat(NoteReader.texts(dataSource, book)).containsExactly("last"));
        assertThat(count("skipped")).isEqualTo(before + 1);
    }

    @Test
    void a_failure_that_passes_is_tried_again_until_the_event_is_handled_once() {
        topic.send(book, UUID.randomUUID(), NoteReader.CLUMSY);
        topic.send(book, UUID.randomUUID(), "last");

        await().untilAsserted(() ->
                assertThat(NoteReader.texts(dataSource, book)).containsExactly(NoteReader.CLUMSY, "last"));
    }

    @Test
    void a_poisoned_record_goes_to_the_dead_letter_topic_and_the_topic_goes_on() {
        var before = count("dead-letter");
        topic.sendRaw(book, "{ this is not JSON");
        topic.send(book, UUID.randomUUID(), "last");

        await().untilAsserted(
                        () -> assertThat(NoteReader.texts(dataSource, book)).containsExactly("last"));
        assertThat(topic.deadLetters(book)).containsExactly("{ this is not JSON");
        assertThat(count("dead-letter")).isEqualTo(before + 1);
    }

    @Test
    void an_event_that_can_never_be_handled_leaves_nothing_behind_but_a_dead_letter() {
        topic.send(book, UUID.randomUUID(), NoteReader.IMPOSSIBLE);
        topic.send(book, UUID.randomUUID(), "last");

        await().untilAsserted(
                        () -> assertThat(NoteReader.texts(dataSource, book)).containsExactly("last"));
        assertThat(topic.deadLetters(book)).singleElement().asString().contains(NoteReader.IMPOSSIBLE);
    }

    private double count(String outcome) {
        var counter =
                metrics.find("hustings.inbox.records").tag("outcome", outcome).counter();
        return counter == null ? 0 : counter.count();
    }
}
