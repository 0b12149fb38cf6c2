package org.hustings.election.election.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hustings.election.Api;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** What the release before wrote, and still writes while it is replaced, under the code of this one. */
@QuarkusTest
@TestProfile(UpgradeTest.OldDatabase.class)
class UpgradeTest {

    /** A result without what that release does not know, and so leaves out when it writes. */
    private static final String RESULT = "(result - array['id', 'number', 'recordedAt', 'checks', 'firstCertified'])";

    @Inject
    AgroalDataSource dataSource;

    /** The application on an old database. */
    public static class OldDatabase implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OldDatabaseResource.class));
        }
    }

    @Test
    void a_result_of_before_is_the_first_count_of_its_election() {
        var result = Api.anonymous().get(election("secretary") + "/result");
        result.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("number", equalTo(1))
                .body("firstCertified", equalTo(1))
                .body("recordedAt", equalTo("2020-01-05T10:22:00Z"));
        assertThat(UUID.fromString(result.path("id")).version()).isEqualTo(7);
        Api.anonymous().get("/v1/results?status=CERTIFIED").then().body("items.id", hasItem(result.<String>path("id")));
    }

    @Test
    void a_trial_of_before_is_no_result() {
        Api.anonymous().get(election("trial") + "/result").then().statusCode(404);
        Api.with(TestTokens.viewer())
                .get(election("trial") + "/results")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void elections_of_before_are_found_by_what_is_new() {
        Api.anonymous()
                .get("/v1/elections?level=BALLOT&milestone=BALLOT_CLOSES&milestoneFrom=2017-04-30&q=before")
                .then()
                .statusCode(200)
                .body("items", hasSize(5));
    }

    @Test
    void what_was_known_before_is_told_as_it_was() {
        var instant = "?asKnownAt=2020-01-05T10:15:00Z";
        Api.anonymous()
                .get(election("secretary") + instant)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("phase", equalTo("EXPECTED"))
                .body("level", equalTo("BALLOT"))
                .body("candidatesLocked", equalTo(false))
                .body("disputed", empty())
                .body("$", not(hasKey("result")));
        Api.anonymous()
                .get("/v1/elections" + instant)
                .then()
                .body("items", hasSize(5))
                .body("items.level", everyItem(equalTo("BALLOT")));
    }

    @Test
    void a_result_that_was_known_before_is_told_as_it_was() {
        Api.anonymous()
                .get(election("secretary") + "/result?asKnownAt=2020-01-05T10:30:00Z")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("CERTIFIED"))
                .body("checks", empty());
    }

    @Test
    void the_release_before_changes_an_election_and_the_count_stays_what_it_is() throws SQLException {
        var renamed = election("renamed");
        var count = Api.anonymous().get(renamed + "/result").asString();

        writeAsBefore(renamed, "name = 'Renamed', result = " + RESULT);

        Api.anonymous().get(renamed).then().body("name", equalTo("Renamed"));
        assertThat(Api.anonymous().get(renamed + "/result").asString()).isEqualTo(count);
    }

    @Test
    void the_release_before_records_a_result_and_it_is_a_later_count() throws SQLException {
        var recounted = election("recounted");

        writeAsBefore(recounted, "result = jsonb_set(%s, '{rounds,0,tallies,1,votes}', '39')".formatted(RESULT));

        Api.anonymous()
                .get(recounted + "/results")
                .then()
                .body("items.number", contains(2, 1))
                .body("items.firstCertified", contains(1, 1))
                .body("items[0].rounds[0].tallies.votes", contains(60, 39))
                .body("items[0]", not(hasKey("supersededAt")))
                .body("items[1].supersededAt", equalTo("2020-01-05T11:22:00Z"));
        Api.editor()
                .post(recounted + "/electorates", "{\"size\": 900, \"basis\": \"REGISTERED\"}")
                .then()
                .statusCode(201);
        Api.anonymous()
                .get("/v1/results?check=C1&outcome=FAIL")
                .then()
                .body("items.electionId", contains("trade-union.before.recounted.2017-04-19"));
    }

    @Test
    void the_release_before_records_a_trial_and_the_count_stands() throws SQLException {
        var tried = election("tried-again");
        var count = Api.anonymous().get(tried + "/result").asString();

        writeAsBefore(tried, "result = %s || '{\"isTest\": true, \"validVotes\": 7}'".formatted(RESULT));

        assertThat(Api.anonymous().get(tried + "/result").asString()).isEqualTo(count);
    }

    private static String election(String post) {
        return "/v1/elections/trade-union.before.%s.2017-04-19".formatted(post);
    }

    private void writeAsBefore(String election, String change) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    update election set %s, version = version + 1, updated_at = updated_at + interval '1 hour'
                    where '/v1/elections/' || id = '%s'
                    """.formatted(change, election));
        }
    }
}
