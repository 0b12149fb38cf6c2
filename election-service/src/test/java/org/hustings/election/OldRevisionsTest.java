package org.hustings.election;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Revisions from before counts were kept apart and numbered are in the log for good, and are told of as rightly. */
@QuarkusTest
class OldRevisionsTest {

    private static final String OLD_RESULT = """
            {"status": "CERTIFIED", "countStatus": "COMPLETED", "isTest": %s, "rounds": [], "sources": []}""";

    @Inject
    AgroalDataSource dataSource;

    private String id = "";

    @BeforeEach
    void anElection() {
        id = Api.election();
    }

    @Test
    void a_test_result_that_stood_as_the_result_is_told_to_no_one() throws SQLException {
        giveOldRevision(OLD_RESULT.formatted(true));

        known("").statusCode(200).body("version", equalTo(2)).body("$", not(hasKey("result")));
        known("/result").statusCode(404);
        known("/results").statusCode(200).body("items", empty());
        Api.with(TestTokens.viewer()).get(path("/result")).then().statusCode(404);
    }

    @Test
    void a_result_without_a_number_is_the_first_count() throws SQLException {
        giveOldRevision(OLD_RESULT.formatted(false));
        execute("""
                insert into result (id, election_id, number, status, is_test, recorded_at, checks, body)
                values (gen_random_uuid(), '%s', 1, 'CERTIFIED', false, now(), '[]',
                    '{"recordedAt": "2026-01-05T10:22:00Z"}')""");

        known("/results")
                .statusCode(200)
                .body("items.number", contains(1))
                .body("items.status", contains("CERTIFIED"))
                .body("items[0].recordedAt", equalTo("2026-01-05T10:22:00Z"))
                .body("items[0].checks", empty());
    }

    @Test
    void a_result_without_a_number_is_the_newest_count_of_the_time() throws SQLException {
        execute("""
                insert into result (id, election_id, number, status, is_test, recorded_at, superseded_at, checks, body)
                values (gen_random_uuid(), '%1$s', 1, 'RECOUNT', false, now() - interval '2 minutes', now(), '[]',
                    '{"id": "0198f2a0-0000-7000-8000-000000000301", "number": 1, "status": "RECOUNT", "isTest": false,
                     "rounds": [], "sources": [], "checks": []}'),
                (gen_random_uuid(), '%1$s', 2, 'CERTIFIED', false, now(), null, '[]',
                    '{"recordedAt": "2026-01-05T10:22:00Z"}')""");
        giveOldRevision(OLD_RESULT.formatted(false));

        known("/results").body("items.number", contains(2, 1)).body("items.status", contains("CERTIFIED", "RECOUNT"));
    }

    private void giveOldRevision(String result) throws SQLException {
        execute("""
                insert into revision select nextval('revision_position'), gen_random_uuid(), r.type, r.aggregate_type,
                    r.aggregate_id, 2, r.partition_key, r.actor, r.reason, r.occurred_at, now(), r.changed,
                    r.record || '{"version": 2, "result": %2$s}', r.details
                from revision r where r.aggregate_type = 'election' and r.aggregate_id = '%1$s'""".formatted("%s", result));
    }

    private void execute(String statement) throws SQLException {
        try (var connection = dataSource.getConnection();
                var open = connection.createStatement()) {
            open.execute(statement.formatted(id));
        }
    }

    private ValidatableResponse known(String part) {
        return Api.anonymous().get(path(part)).then();
    }

    /** When the old revision had just been recorded. */
    private String path(String part) {
        var recorded =
                Api.editor().get("/v1/elections/%s/revisions".formatted(id)).<String>path("items[0].recordedAt");
        return "/v1/elections/%s%s?asKnownAt=%s".formatted(id, part, recorded);
    }
}
