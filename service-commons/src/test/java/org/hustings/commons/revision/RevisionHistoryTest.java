package org.hustings.commons.revision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevisionHistoryTest {

    private final String id = UUID.randomUUID().toString();
    private final String revisions = "/v1/notes/" + id + "/revisions";

    @Inject
    RevisionLog log;

    @Inject
    DataSource dataSource;

    @Test
    void a_record_tells_who_changed_what_when_and_why_newest_first() {
        Transactions.commit(log, Note.written(id, 1, "book", "first"));
        Transactions.commit(log, Note.written(id, 2, "book", "second"));

        read(revisions)
                .body("items.version", contains(2, 1))
                .body("items[0].type", equalTo(Note.WRITTEN))
                .body("items[0].actor", equalTo("system:commons-test"))
                .body("items[0].reason", equalTo("a test"))
                .body("items[0].occurredAt", equalTo("2017-04-19T12:00:00Z"))
                .body("items[0].changed", contains("/text"))
                .body("items[0].record.text", equalTo("second"))
                .body("items[0].details", nullValue());
    }

    @Test
    void a_history_is_read_page_by_page_and_back() {
        for (int version = 1; version <= 5; version++) {
            Transactions.commit(log, Note.written(id, version, "book", "text " + version));
        }

        var first = read(revisions + "?limit=2").body("items.version", contains(5, 4));
        var second = read(first.extract().path("next"))
                .body("items.version", contains(3, 2))
                .header("Link", containsString("rel=\"next\""));
        read(second.extract().path("next")).body("items.version", contains(1)).body("next", nullValue());
        read(second.extract().path("prev")).body("items.version", contains(5, 4));
    }

    @Test
    void revisions_from_before_the_publication_are_for_those_who_may_read_drafts() {
        Transactions.commit(log, Draft.change(id, 1, true));
        Transactions.commit(log, Draft.change(id, 2, false));

        read(revisions).body("items.version", contains(2));
        given().auth()
                .oauth2(TestTokens.viewer())
                .get(revisions)
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1));
    }

    @Test
    void of_what_was_hidden_with_its_partition_the_public_sees_only_how_it_came_into_sight() throws SQLException {
        var partition = "of " + id;
        Transactions.commit(log, Note.written(id, 1, partition, "first"));
        Transactions.commit(log, Note.written(id, 2, partition, "second"));
        comeIntoSight(partition);
        Transactions.commit(log, Note.written(id, 3, partition, "third"));
        comeIntoSight(partition);

        read(revisions)
                .body("items.version", contains(3, 2))
                .body("items[0].reason", equalTo("a test"))
                .body("items[0].changed", contains("/text"))
                .body("items[1].reason", nullValue())
                .body("items[1].changed", empty())
                .body("items[1].record.text", equalTo("second"));
        given().auth()
                .oauth2(TestTokens.viewer())
                .get(revisions)
                .then()
                .body("items.version", contains(3, 2, 1))
                .body("items[1].reason", equalTo("a test"));
    }

    private void comeIntoSight(String key) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select comes_into_sight('%s')".formatted(key));
        }
    }

    private static ValidatableResponse read(String reference) {
        return given().urlEncodingEnabled(false).get(reference).then().statusCode(200);
    }

    record Draft(boolean draft) {

        static Change change(String id, long version, boolean draft) {
            return new Change(
                    Note.WRITTEN,
                    new Aggregate("note", id, version),
                    null,
                    Instant.parse("2017-04-19T12:00:00Z"),
                    new Draft(draft),
                    null,
                    null);
        }
    }
}
