package org.hustings.commons.revision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AsKnownAtTest {

    private static final String FOR_GOOD = "max-age=31536000, immutable";

    private final String id = UUID.randomUUID().toString();

    @Inject
    RevisionLog log;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void a_record_is_told_as_it_was_at_each_instant() throws SQLException {
        var before = now();
        Transactions.commit(log, Note.written(id, 1, "book", "first"));
        var between = now();
        Transactions.commit(log, Note.written(id, 2, "book", "second"));
        var after = now();

        assertThat(read(before).statusCode()).isEqualTo(404);
        assertThat(text(between)).isEqualTo("first");
        assertThat(text(after)).isEqualTo("second");
        assertThat(read(between).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void a_record_that_was_deleted_by_then_is_not_there() throws SQLException {
        Transactions.commit(log, Note.written(id, 1, "book", "first"));
        var before = now();
        Transactions.commit(log, deleted());

        assertThat(text(before)).isEqualTo("first");
        assertThat(read(now()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_a_draft_then_is_for_those_who_may_read_drafts() throws SQLException {
        Transactions.commit(log, RevisionHistoryTest.Draft.change(id, 1, true));
        var asDraft = now();
        Transactions.commit(log, RevisionHistoryTest.Draft.change(id, 2, false));

        assertThat(read(asDraft).statusCode()).isEqualTo(404);
        assertThat(asViewer(asDraft).statusCode()).isEqualTo(200);
        assertThat(read(now()).statusCode()).isEqualTo(200);
    }

    @Test
    void an_answer_about_a_settled_instant_may_be_kept_for_good() throws SQLException {
        Transactions.commit(log, Note.written(id, 1, "book", "first"));
        var past = now();

        Awaitility.await().until(() -> ("public, " + FOR_GOOD).equals(cacheControl(read(past))));
        Awaitility.await().until(() -> ("private, " + FOR_GOOD).equals(cacheControl(asViewer(past))));
    }

    @Test
    void an_answer_about_what_may_be_erased_is_asked_for_again_each_time() throws SQLException {
        Transactions.commit(log, Note.written(id, 1, "book", "first"));
        var past = now();
        Awaitility.await().until(() -> isFinal(read(past)));

        var answer = given().queryParams(Map.of("asKnownAt", past)).get("/v1/known-notes/%s/erasable".formatted(id));

        assertThat(answer.<String>path("text")).isEqualTo("first");
        assertThat(cacheControl(answer)).isEqualTo("public, no-cache");
        assertThat(answer.header("ETag")).isEqualTo("\"1-first\"");
    }

    @Test
    void an_answer_that_a_slower_transaction_will_change_is_not_given_as_final() throws Exception {
        Transactions.commit(log, Note.written(id, 1, "book", "first"));
        var slow = Transactions.openWith(log, Note.written(id, 2, "book", "slow"), false);
        Transactions.commit(log, Note.written(UUID.randomUUID().toString(), 1, "book", "fast"));
        var past = now();

        var early = read(past);
        slow.end();

        assertThat(early.path("text").toString()).isEqualTo("first");
        assertThat(cacheControl(early)).isEqualTo("public, no-cache");
        var last = Awaitility.await().until(() -> read(past), answer -> isFinal(answer));
        assertThat(last.path("text").toString()).isEqualTo("slow");
    }

    @Test
    void an_answer_given_as_final_stays_although_an_older_transaction_writes_afterwards() throws Exception {
        Transactions.commit(log, Note.written(id, 1, "book", "first"));
        QuarkusTransaction.requiringNew().run(() -> {
            var past = begunAndNow();
            var last = Awaitility.await().until(() -> read(past), answer -> isFinal(answer));
            log.append(Note.written(id, 2, "book", "late"));
            assertThat(last.path("text").toString()).isEqualTo("first");
        });

        assertThat(text(now())).isEqualTo("late");
    }

    @Test
    void the_future_is_not_known() {
        read(Instant.now().plusSeconds(60).toString())
                .then()
                .statusCode(400)
                .body("type", equalTo("https://hustings.org/problems/invalid-parameter"))
                .body("violations[0].pointer", equalTo("?asKnownAt"))
                .body("violations[0].code", equalTo("future-instant"));
    }

    @Test
    void what_is_no_instant_is_refused() {
        read("2017-04-19")
                .then()
                .statusCode(400)
                .body("type", equalTo("https://hustings.org/problems/invalid-parameter"))
                .body("violations[0].code", equalTo("instant"));
    }

    @Test
    void the_index_finds_the_revision_of_an_instant_in_a_long_log() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            try (var plan = statement.executeQuery("""
                    explain select record from revision where aggregate_type = 'note' and aggregate_id = 'x'
                    and recorded_at <= now() order by recorded_at desc, aggregate_version desc limit 1""")) {
                var text = new StringBuilder();
                while (plan.next()) {
                    text.append(plan.getString(1)).append('\n');
                }
                assertThat(text.toString()).contains("using revision_as_known").doesNotContain("Sort");
            }
            statement.execute("reset enable_seqscan");
        }
    }

    private Change deleted() {
        var change = Note.written(id, 2, "book", "first");
        return new Change(
                "org.hustings.note.deleted.v1",
                change.aggregate(),
                "book",
                change.occurredAt(),
                change.record(),
                null,
                null);
    }

    private Response read(String instant) {
        return given().queryParams(Map.of("asKnownAt", instant)).get("/v1/known-notes/" + id);
    }

    private Response asViewer(String instant) {
        return given().auth()
                .oauth2(TestTokens.viewer())
                .queryParams(Map.of("asKnownAt", instant))
                .get("/v1/known-notes/" + id);
    }

    private String text(String instant) {
        return read(instant).then().statusCode(200).extract().path("text");
    }

    private static boolean isFinal(Response answer) {
        return cacheControl(answer).endsWith(FOR_GOOD);
    }

    private static String cacheControl(Response answer) {
        return answer.header("Cache-Control");
    }

    /** The transaction of the caller has begun in the database by then, and has written nothing. */
    private String begunAndNow() {
        try {
            return now();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String now() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant().toString();
        }
    }
}
