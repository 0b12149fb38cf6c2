package org.hustings.commons.revision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.hustings.commons.inbox.NoteReader;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TopicErasureTest {

    private final String name = "Mary " + UUID.randomUUID();
    private final String book = UUID.randomUUID().toString();
    private final String id = UUID.randomUUID().toString();

    @Inject
    RevisionLog log;

    @Inject
    RevisionEraser eraser;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void what_was_erased_is_on_the_topic_no_more_and_all_else_is_there_once_and_in_order() throws Exception {
        write(id, name);
        write(UUID.randomUUID().toString(), "another");
        Published.events(book, 2);

        erase(id);

        ErasedTopic.await(dataSource).saysNothingOf(name).holdsEachEventOnce().isInOrder();
        assertThat(Published.texts(book, 2)).containsExactly(ForgottenText.ERASED, "another");
    }

    @Test
    void consumers_act_once_on_what_is_published_anew() throws Exception {
        write(id, name);
        Awaitility.await().until(() -> NoteReader.texts(dataSource, book).size() == 1);

        erase(id);
        ErasedTopic.await(dataSource);
        write(UUID.randomUUID().toString(), "last");

        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(NoteReader.texts(dataSource, book)).containsExactly(name, "last"));
    }

    @RepeatedTest(5)
    void what_is_written_meanwhile_is_neither_lost_nor_moved() throws Exception {
        write(id, name);
        var writers = CompletableFuture.allOf(IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(this::writeFifty, Thread.ofVirtual()::start))
                .toArray(CompletableFuture[]::new));

        erase(id);
        writers.join();

        ErasedTopic.await(dataSource).saysNothingOf(name).holdsEachEventOnce().isInOrder();
    }

    @Test
    void an_erasure_that_comes_while_one_is_under_way_is_followed_too() throws Exception {
        var other = UUID.randomUUID().toString();
        write(id, name);
        write(other, name);

        erase(id);
        erase(other);

        ErasedTopic.await(dataSource).saysNothingOf(name).holdsEachEventOnce();
    }

    @Test
    void the_health_of_the_relay_tells_that_nothing_is_open() throws Exception {
        ErasedTopic.await(dataSource);

        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'revision relay' }.data.erasures", equalTo("NONE"));
    }

    private void write(String note, String text) {
        Transactions.commit(log, Note.written(note, 1, book, text));
    }

    private void writeFifty() {
        IntStream.range(0, 50).forEach(each -> write(UUID.randomUUID().toString(), "new"));
    }

    private void erase(String note) {
        QuarkusTransaction.requiringNew().run(() -> eraser.erase("note", note, new ForgottenText()));
    }
}
