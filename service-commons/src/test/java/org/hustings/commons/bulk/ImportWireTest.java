package org.hustings.commons.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ImportWireTest {

    private final String note = UUID.randomUUID().toString();

    @Inject
    NoteTable notes;

    @Inject
    DataSource dataSource;

    private String table(String... texts) {
        var rows = new StringBuilder("id,text,pages\n");
        for (var i = 0; i < texts.length; i++) {
            rows.append("%s-%d,%s,1\n".formatted(note, i, texts[i]));
        }
        return rows.toString();
    }

    @Test
    void an_upload_is_accepted_at_once_and_carried_out_in_the_name_of_its_sender() throws SQLException {
        var accepted = Uploads.post(table("one", "two"));

        accepted.then()
                .statusCode(202)
                .header("ETag", matchesPattern("\"[0-9]+\""))
                .body("status", equalTo("QUEUED"))
                .body("submittedBy", equalTo(Uploads.SUBJECT))
                .body("sha256", matchesPattern("[0-9a-f]{64}"));
        var ended = Uploads.get(Uploads.ended(accepted));
        assertThat(ended.getString("status")).isEqualTo("COMPLETED");
        assertThat(ended.getInt("recordsRead")).isEqualTo(2);
        assertThat(ended.getInt("created")).isEqualTo(2);
        assertThat(notes.texts(note + "-1")).containsExactly("two");
        assertThat(notes.actors(note + "-1")).containsExactly(Uploads.SUBJECT);
        assertThat(chunks()).isZero();
    }

    @Test
    void the_same_file_again_changes_nothing() throws SQLException {
        Uploads.carriedOut(table("one", "two"));

        var again = Uploads.get(Uploads.carriedOut(table("one", "two")));

        assertThat(again.getInt("unchanged")).isEqualTo(2);
        assertThat(notes.texts(note + "-0")).containsExactly("one");
    }

    @Test
    void what_is_said_beside_a_file_holds_for_its_records() throws SQLException {
        Uploads.ended(
                Uploads.editor().contentType("text/csv").body(table("one")).post("/v1/imports?prefix=No. "));

        assertThat(notes.texts(note + "-0")).containsExactly("No. one");
    }

    @Test
    void a_key_is_not_used_again_for_the_same_file_with_something_else_beside_it() {
        var key = UUID.randomUUID().toString();
        Uploads.ended(Uploads.post(key, table("one")));

        Uploads.editor()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(table("one"))
                .post("/v1/imports?prefix=No")
                .then()
                .statusCode(422);
    }

    @Test
    void what_the_file_says_anew_is_an_update() throws SQLException {
        Uploads.carriedOut(table("one", "two"));

        var again = Uploads.get(Uploads.carriedOut(table("one", "three")));

        assertThat(again.getInt("updated")).isEqualTo(1);
        assertThat(notes.texts(note + "-1")).containsExactly("two", "three");
    }

    @Test
    void the_same_key_gets_the_first_answer_and_is_carried_out_once() throws SQLException {
        var key = UUID.randomUUID().toString();
        var first = Uploads.post(key, table("one"));

        var second = Uploads.post(key, table("one"));

        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.asString()).isEqualTo(first.asString());
        Uploads.ended(second);
        assertThat(unfinished()).isZero();
    }

    @Test
    void the_same_key_with_another_file_is_refused_and_the_file_forgotten() throws SQLException {
        var key = UUID.randomUUID().toString();
        Uploads.ended(Uploads.post(key, table("one")));

        Uploads.post(key, table("two")).then().statusCode(422).body("type", endsWith("/idempotency-key-reused"));

        assertThat(unfinished()).isZero();
    }

    @Test
    void each_record_that_fails_is_told_with_its_line_and_the_others_are_carried_out() throws SQLException {
        var rows = table("one", NoteTable.FORBIDDEN, "three", NoteTable.BUGGY) + note + "-4,five,1.5\n";

        var location = Uploads.carriedOut(rows);

        var ended = Uploads.get(location);
        assertThat(ended.getString("status")).isEqualTo("COMPLETED");
        assertThat(ended.getInt("created")).isEqualTo(2);
        assertThat(ended.getInt("failed")).isEqualTo(3);
        var problems = Uploads.get(location + "/problems");
        assertThat(problems.getList("items.line")).isEqualTo(List.of(3, 5, 6));
        assertThat(problems.getList("items.subject")).isEqualTo(List.of(note + "-1", note + "-3", note + "-4"));
        assertThat(problems.getList("items.code"))
                .isEqualTo(List.of("forbidden-text", "internal-error", "whole-number"));
        assertThat(problems.getList("items.pointer")).isEqualTo(List.of("/text", "", "/pages"));
        assertThat(notes.texts(note + "-1")).isEmpty();
        assertThat(notes.texts(note + "-3")).isEmpty();
        assertThat(notes.texts(note + "-2")).containsExactly("three");
    }

    @Test
    void problems_are_read_page_by_page() {
        var rows = new StringBuilder("id,pages\n");
        IntStream.range(0, 5).forEach(i -> rows.append("x,many\n"));
        var location = Uploads.carriedOut(rows.toString());

        var first = Uploads.get(location + "/problems?limit=2");
        var second = Uploads.editor()
                .urlEncodingEnabled(false)
                .get(first.getString("next"))
                .jsonPath();

        assertThat(first.getList("items.number")).isEqualTo(List.of(1, 2));
        assertThat(second.getList("items.number")).isEqualTo(List.of(3, 4));
        assertThat(Uploads.get(location).getInt("problems")).isEqualTo(5);
    }

    @Test
    void a_file_of_another_make_fails_as_a_whole() throws SQLException {
        var location = Uploads.carriedOut("identity,text\nx,y\n");

        var ended = Uploads.get(location);
        assertThat(ended.getString("status")).isEqualTo("FAILED");
        assertThat(ended.getInt("recordsRead")).isZero();
        assertThat(Uploads.get(location + "/problems").getList("items.code"))
                .isEqualTo(List.of("unknown-column", "column-missing"));
        assertThat(chunks()).isZero();
    }

    @Test
    void what_came_before_the_fault_of_a_file_stays() throws SQLException {
        var location = Uploads.carriedOut(table("one", "\"two\" and a half", "three"));

        var ended = Uploads.get(location);
        assertThat(ended.getString("status")).isEqualTo("FAILED");
        assertThat(ended.getInt("created")).isEqualTo(1);
        assertThat(Uploads.get(location + "/problems").getList("items.code")).isEqualTo(List.of("malformed-csv"));
        assertThat(notes.texts(note + "-2")).isEmpty();
    }

    @Test
    void an_import_is_there_for_callers_with_a_role_alone() {
        var location = Uploads.carriedOut(table("one"));

        given().get(location).then().statusCode(404).body("type", endsWith("/import-not-found"));
        given().get(location + "/problems").then().statusCode(404);
        given().get("/v1/imports").then().statusCode(200).body("items", empty());
        given().auth()
                .oauth2(TestTokens.viewer())
                .get("/v1/imports?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(location.substring("/v1/imports/".length())));
    }

    @Test
    void nothing_is_kept_of_a_caller_who_may_not() throws SQLException {
        given().contentType("text/csv")
                .body(table("one"))
                .post("/v1/imports")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.viewer())
                .contentType("text/csv")
                .body(table("one"))
                .post("/v1/imports")
                .then()
                .statusCode(403);

        assertThat(unfinished()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/csv; charset=windows-1252"})
    void another_media_type_or_charset_is_refused(String type) {
        Uploads.editor()
                .contentType(type)
                .body(table("one").getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(415)
                .body("type", endsWith("/unsupported-media-type"));
    }

    @Test
    void an_empty_file_is_refused() throws SQLException {
        Uploads.editor()
                .contentType("text/csv")
                .post("/v1/imports")
                .then()
                .statusCode(400)
                .body("type", endsWith("/malformed-body"));

        assertThat(unfinished()).isZero();
    }

    @Test
    void operators_see_what_the_worker_does() {
        Uploads.carriedOut(table("one"));

        given().get("/q/health/ready")
                .then()
                .body("checks.find { it.name == 'bulk imports' }.data.state", equalTo("WAITING"));
        assertThat(given().get("/q/metrics").asString())
                .contains("hustings_bulk_open 0.0", "hustings_bulk_records_total{outcome=\"created\"}");
    }

    private long chunks() throws SQLException {
        return count("bulk_import_chunk");
    }

    private long unfinished() throws SQLException {
        return count("bulk_import where finished_at is null");
    }

    private long count(String from) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }
}
