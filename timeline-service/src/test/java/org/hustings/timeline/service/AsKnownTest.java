package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hustings.timeline.testing.Api.PROBLEM;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.statement;
import static org.hustings.timeline.testing.Api.viewer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hustings.embedded.testing.StoredText;
import org.hustings.timeline.testing.Api;
import org.junit.jupiter.api.Test;

/** What was known at an instant: asked of the log, and never kept where an erasure would not come. */
@QuarkusTest
class AsKnownTest {

    private final String election = Api.election();

    @Inject
    DataSource database;

    @Inject
    SessionFactory sessions;

    @Test
    void a_campaign_event_is_told_as_known_at_each_instant() throws SQLException {
        var before = now();
        var id = added(election, statement("A spech", "2017-03-01"));
        var misspelt = now();
        patch(id, 1, "{\"headline\": \"A speech\"}").then().statusCode(200);
        var path = "/v1/campaign-events/" + id;

        at(path, before)
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("type", endsWith("/campaign-event-not-found"));
        at(path, misspelt)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"1-[0-9a-f]{16}\""))
                .header("Cache-Control", "public, no-cache")
                .body("headline", equalTo("A spech"))
                .body("version", equalTo(1));
        assertThat(at(path, now()).asString()).isEqualTo(anonymous().get(path).asString());
    }

    @Test
    void what_was_a_draft_then_is_for_those_who_may_read_drafts() throws SQLException {
        var id = added(election, statement("A plan", "2017-03-01").replaceFirst("\\{", "{\"draft\": true, "));
        var asDraft = now();
        patch(id, 1, "{\"draft\": false}").then().statusCode(200);
        var list = "/v1/elections/%s/timeline".formatted(election);

        at("/v1/campaign-events/" + id, asDraft).then().statusCode(404);
        assertThat(headlines(anonymous(), list, asDraft)).isEmpty();
        assertThat(headlines(viewer(), list, asDraft)).containsExactly("A plan");
        assertThat(headlines(anonymous(), list, now())).containsExactly("A plan");
    }

    @Test
    void a_timeline_is_told_as_recorded_by_then_and_narrowed_by_what_was_known() throws SQLException {
        var late = added(election, statement("late", "2017-04-01"));
        added(election, statement("early", "2017-03-01"));
        var then = now();
        patch(late, 1, "{\"kind\": \"POLL\", \"headline\": \"moved\", \"startDate\": {\"value\": \"2016\"}}")
                .then()
                .statusCode(200);
        added(election, statement("since", "2017-03-02"));
        var list = "/v1/elections/%s/timeline".formatted(election);

        assertThat(headlines(anonymous(), list, then)).containsExactly("late", "early");
        assertThat(headlines(anonymous(), list + "?order=DESC", then)).containsExactly("early", "late");
        assertThat(headlines(anonymous(), list + "?kind=STATEMENT&from=2017-04", then))
                .containsExactly("late");
        assertThat(headlines(anonymous(), list + "?to=2017-03-31", then)).containsExactly("early");
        assertThat(headlines(anonymous(), list + "?kind=POLL", then)).isEmpty();
        assertThat(headlines(anonymous(), list + "?kind=POLL", now())).containsExactly("moved");
        assertThat(headlines(anonymous(), "/v1/elections/%s/campaign-events".formatted(election), then))
                .hasSize(2);
    }

    @Test
    void pages_of_what_was_known_follow_on_each_other() throws SQLException {
        for (int day = 1; day <= 3; day++) {
            added(election, statement("Day " + day, "2017-03-0" + day));
        }
        var path = "/v1/elections/%s/timeline?limit=2&asKnownAt=%s".formatted(election, now());
        added(election, statement("since", "2017-03-02"));

        String next =
                anonymous().get(path).then().body("items", hasSize(2)).extract().path("next");

        anonymous().urlEncodingEnabled(false).get(next).then().body("items.headline", equalTo(List.of("Day 3")));
    }

    @Test
    void someone_is_found_in_what_named_them_then() throws SQLException {
        var candidate = Api.candidateOf(election);
        var id = added(election, statement("A speech", "2017-03-01").replaceFirst("\\{", """
                        {"participants": [{"type": "CANDIDATE", "candidateId": "%s", "role": "SPEAKER"}],
                        """.formatted(candidate)));
        var then = now();
        patch(id, 1, "{\"participants\": []}").then().statusCode(200);
        var path = "/v1/candidates/%s/timeline".formatted(candidate);

        assertThat(headlines(anonymous(), path, then)).containsExactly("A speech");
        assertThat(headlines(anonymous(), path + "?role=SPEAKER", then)).containsExactly("A speech");
        assertThat(headlines(anonymous(), path + "?role=TARGET", then)).isEmpty();
        assertThat(headlines(anonymous(), path, now())).isEmpty();
        assertThat(headlines(
                        anonymous(), "/v1/elections/%s/timeline?participant=%s".formatted(election, candidate), then))
                .containsExactly("A speech");
    }

    @Test
    void a_list_costs_as_many_statements_with_twenty_entries_as_with_one() throws SQLException {
        var twenty = Api.election();
        added(election, statement("One", "2031-04-01"));
        for (int i = 0; i < 20; i++) {
            added(twenty, statement("Entry " + i, "2031-04-01"));
        }

        assertThat(statementsFor(twenty)).isEqualTo(statementsFor(election)).isEqualTo(2);
    }

    private long statementsFor(String of) throws SQLException {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var then = now();
        var before = statistics.getPrepareStatementCount();
        at("/v1/elections/" + of + "/timeline", then).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static Response at(String path, Instant instant) {
        return anonymous().queryParam("asKnownAt", instant.toString()).get(path);
    }

    private static List<String> headlines(RequestSpecification caller, String path, Instant instant) {
        return caller.queryParam("asKnownAt", instant.toString())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.headline", String.class);
    }

    private Instant now() throws SQLException {
        var now = new StoredText(database)
                .column("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
        return Instant.parse(now.getFirst());
    }
}
