package org.hustings.commons.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a topic says last of each record. */
@QuarkusTest
class LastWordsTest {

    private final String first = UUID.randomUUID().toString();
    private final String second = UUID.randomUUID().toString();
    private final List<String> heard = new ArrayList<>();

    @Inject
    NoteTopic topic;

    @Inject
    LastWords lastWords;

    @Test
    void of_each_record_the_highest_version_is_handed_over_wherever_it_stands() {
        topic.sendKept(first, 1);
        topic.sendKept(second, 7);
        topic.sendKept(first, 3);
        topic.sendRaw(first, "no event at all");
        topic.sendKept(first, 2);

        takeOver(event -> heard.add(event.recordId() + " " + event.version()));

        assertThat(heard).containsExactlyInAnyOrder(first + " 3", second + " 7");
    }

    @Test
    void an_event_that_cannot_be_handled_does_not_hold_up_the_others() {
        topic.sendKept(first, 1);
        topic.sendKept(second, 1);

        takeOver(event -> {
            heard.add(event.recordId());
            throw new IllegalStateException("cannot be handled");
        });

        assertThat(heard).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void a_failure_that_passes_ends_it_so_that_nothing_is_left_out() {
        topic.sendKept(first, 1);

        assertThatThrownBy(() -> takeOver(event -> {
                    throw new IllegalStateException(new SQLException("away", "08006"));
                }))
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void nothing_more_is_read_once_the_service_goes_down() {
        topic.sendKept(first, 1);

        lastWords.takeOver(NoteTopic.TOPIC, List.of(kept(event -> heard.add(event.recordId()))), () -> false);

        assertThat(heard).isEmpty();
    }

    private void takeOver(Consumer<IncomingEvent> handler) {
        lastWords.takeOver(NoteTopic.TOPIC, List.of(kept(handler)), () -> true);
    }

    /** The topic is shared with other tests. */
    private LastWord kept(Consumer<IncomingEvent> handler) {
        return new LastWord(Set.of(NoteTopic.KEPT), event -> {
            if (event.recordId().equals(first) || event.recordId().equals(second)) {
                handler.accept(event);
            }
        });
    }
}
