package org.hustings.commons.revision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.StoredText;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** What is withheld is in the log and nowhere else. */
@QuarkusTest
class WithheldRevisionsTest {

    private static final int MORE_THAN_THE_RELAY_READS_AT_A_TIME = 450;

    private final String id = UUID.randomUUID().toString();
    private final String book = UUID.randomUUID().toString();

    @Inject
    RevisionLog log;

    @Inject
    RevisionEraser eraser;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void the_topic_hears_nothing_of_it_and_goes_on_with_what_is_not_withheld() {
        withhold(1, "secret");
        withhold(2, "another secret");
        append(3, "public");

        assertThat(Published.texts(book, 1)).containsExactly("public");
    }

    @Test
    void the_first_event_tells_all_members_as_changed_since_the_topic_knew_none() {
        withhold(1, "secret");
        append(2, "secret");

        assertThat(Published.events(book, 1).getFirst().data())
                .startsWith("{\"version\":2,\"changed\":[\"/id\",\"/pages\",\"/text\"],");
    }

    @Test
    void an_event_tells_what_differs_from_the_last_one_on_the_topic() {
        append(1, "first");
        withhold(2, "secret");
        append(3, "secret");
        append(4, "secret");

        assertThat(Published.events(book, 3))
                .extracting(event -> event.data().replaceFirst(".*\"changed\":(\\[.*]),\"record.*", "$1"))
                .containsExactly("[\"/id\",\"/pages\",\"/text\"]", "[\"/text\"]", "[]");
    }

    @Test
    void however_much_is_withheld_the_relay_reaches_what_is_not() throws Exception {
        QuarkusTransaction.requiringNew()
                .run(() -> LongStream.rangeClosed(1, MORE_THAN_THE_RELAY_READS_AT_A_TIME)
                        .forEach(version -> log.withhold(Note.written(id, version, book, "secret"))));
        append(MORE_THAN_THE_RELAY_READS_AT_A_TIME + 1, "public");

        assertThat(Published.texts(book, 1)).containsExactly("public");
    }

    @Test
    void what_is_withheld_does_not_count_as_unpublished() {
        withhold(1, "secret");

        Awaitility.await()
                .untilAsserted(() -> given().get("/q/health/ready")
                        .then()
                        .body("checks.find { it.name == 'revision relay' }.data.unpublished", equalTo(0)));
    }

    @Test
    void a_topic_that_is_published_anew_after_an_erasure_does_not_have_it_either() throws Exception {
        withhold(1, "secret of " + book);
        append(2, "public");
        var erased = UUID.randomUUID().toString();
        Transactions.commit(log, Note.written(erased, 1, book, "Mary " + book));

        QuarkusTransaction.requiringNew().run(() -> eraser.erase("note", erased, new ForgottenText()));

        ErasedTopic.await(dataSource).saysNothingOf("secret of " + book).saysNothingOf("Mary " + book);
        assertThat(Published.texts(book, 2)).containsExactly("public", ForgottenText.ERASED);
    }

    @Test
    void it_stays_withheld_when_its_record_is_erased_and_what_changed_is_told_as_before() throws Exception {
        append(1, "Mary");
        withhold(2, "Mary Smith");
        append(3, "Mary Jones");

        QuarkusTransaction.requiringNew().run(() -> eraser.erase("note", id, new ForgottenText()));

        assertThat(new StoredText(dataSource)
                        .column(
                                "select withheld || ' ' || changed from revision where aggregate_id = '%s' order by position"
                                        .formatted(id)))
                .isEqualTo(List.of("false [\"/id\", \"/pages\", \"/text\"]", "true []", "false []"));
    }

    @Test
    void the_history_shows_it_to_those_who_may_read_drafts() {
        withhold(1, "secret");
        append(2, "public");
        var revisions = "/v1/notes/" + id + "/revisions";

        given().get(revisions).then().statusCode(200).body("items.version", contains(2));
        given().auth().oauth2(TestTokens.viewer()).get(revisions).then().body("items.version", contains(2, 1));
    }

    @Test
    void what_the_topic_was_told_last_is_known() {
        append(1, "first");
        withhold(2, "secret");

        assertThat(QuarkusTransaction.requiringNew().call(() -> log.lastTold("note", id)))
                .hasValueSatisfying(
                        record -> assertThat(record.path("text").asText()).isEqualTo("first"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> log.lastTold("note", book)))
                .isEmpty();
    }

    private void append(long version, String text) {
        Transactions.commit(log, Note.written(id, version, book, text));
    }

    private void withhold(long version, String text) {
        QuarkusTransaction.requiringNew().run(() -> log.withhold(Note.written(id, version, book, text)));
    }
}
