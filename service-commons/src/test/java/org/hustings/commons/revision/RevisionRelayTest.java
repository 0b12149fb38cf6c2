package org.hustings.commons.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevisionRelayTest {

    private static final int WRITERS = 12;
    private static final int CHANGES_EACH = 25;

    @Inject
    RevisionLog log;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void what_commits_late_is_published_in_its_place() throws Exception {
        var book = UUID.randomUUID().toString();
        var slow = Transactions.openWith(log, Note.written(book, "slow"), false);
        Transactions.commit(log, Note.written(book, "fast"));

        slow.end();

        assertThat(Published.texts(book, 2)).containsExactly("slow", "fast");
    }

    @Test
    void what_is_rolled_back_is_not_published() throws Exception {
        var book = UUID.randomUUID().toString();
        var failing = Transactions.openWith(log, Note.written(book, "failing"), true);
        failing.end();

        Transactions.commit(log, Note.written(book, "fine"));

        assertThat(Published.texts(book, 1)).containsExactly("fine");
    }

    @Test
    void many_writers_at_once_lose_nothing_and_keep_the_order_of_positions() throws Exception {
        var book = UUID.randomUUID().toString();
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, CHANGES_EACH)
                                .forEach(change -> Transactions.commit(log, Note.written(book, writer + "." + change))),
                        Thread.ofVirtual()::start))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(writers).join();

        var published = Published.events(book, WRITERS * CHANGES_EACH);

        assertThat(published).extracting(Published.Event::text).doesNotHaveDuplicates();
        assertThat(published).extracting(Published.Event::sequence).isSorted();
        assertThat(published).hasSize(WRITERS * CHANGES_EACH);
    }

    @Test
    void an_event_on_the_topic_is_a_cloud_event_that_tells_what_changed() {
        var book = UUID.randomUUID().toString();
        var id = UUID.randomUUID().toString();
        Transactions.commit(log, Note.written(id, 1, book, "first"));
        Transactions.commit(log, Note.written(id, 2, book, "second"));

        var event = Published.events(book, 2).get(1);

        assertThat(event.header("ce_specversion")).isEqualTo("1.0");
        assertThat(event.header("ce_type")).isEqualTo(Note.WRITTEN);
        assertThat(event.header("ce_source")).isEqualTo("/hustings/commons-test");
        assertThat(event.header("ce_subject")).isEqualTo("note/" + id);
        assertThat(event.header("ce_time")).isEqualTo("2017-04-19T12:00:00Z");
        assertThat(event.header("ce_partitionkey")).isEqualTo(book);
        assertThat(event.header("content-type")).isEqualTo("application/json");
        assertThat(event.data()).isEqualTo("""
                {"version":2,"changed":["/text"],"record":{"id":"%s","text":"second","pages":1}}""".formatted(id));
    }

    @Test
    void the_log_refuses_to_be_rewritten() throws Exception {
        Transactions.commit(log, Note.written("book", "kept"));

        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            for (var rewriting : new String[] {"update revision set reason = 'x'", "delete from revision"}) {
                assertThatThrownBy(() -> statement.executeUpdate(rewriting)).hasMessageContaining("append-only");
            }
        }
    }
}
