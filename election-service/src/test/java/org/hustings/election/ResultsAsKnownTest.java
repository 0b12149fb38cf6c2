package org.hustings.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which counts were known at an instant, which of them stood, and what the checks had found by then. */
@QuarkusTest
class ResultsAsKnownTest {

    @Inject
    AgroalDataSource dataSource;

    private String id = "";

    @BeforeEach
    void anElectionWhoseVotesAreIn() {
        id = Api.election();
        Api.move(id, "ANNOUNCED", "NOMINATIONS_OPEN", "NOMINATIONS_CLOSED", "BALLOT_OPEN", "BALLOT_CLOSED");
    }

    @Test
    void the_count_that_stood_then_is_told_as_it_was() {
        var before = recorded();
        record("UNOFFICIAL_COMPLETE", 61, "");
        var first = recorded();
        var then = Api.anonymous().get(path("/results")).jsonPath().getList("items");
        Api.editor().post(path("/electorates"), "{\"size\": 900, \"basis\": \"REGISTERED\"}");
        var checked = recorded();
        record("CORRECTION", 60, "");
        var second = recorded();

        known(before).body("items", empty());
        assertThat(at(path("/results"), first).jsonPath().getList("items")).isEqualTo(then);
        known(first)
                .body("items.number", contains(1))
                .body("items[0].checks.find {it.code == 'C7'}.outcome", equalTo("NOT_APPLICABLE"));
        known(checked)
                .body("items[0]", not(hasKey("supersededAt")))
                .body("items[0].checks.find {it.code == 'C7'}.outcome", equalTo("FAIL"));
        known(second).body("items.number", contains(2, 1)).body("items[1]", hasKey("supersededAt"));
        assertThat(at(path("/results"), second).jsonPath().getList("items"))
                .isEqualTo(Api.anonymous().get(path("/results")).jsonPath().getList("items"));
    }

    @Test
    void the_list_across_elections_is_filtered_by_what_was_known() {
        record("UNOFFICIAL_COMPLETE", 61, "");
        var first = recorded();
        String organisation = Api.anonymous().get(path("")).path("organisationId");
        Api.editor().patch(path(""), etag(), "{\"name\": \"Renamed\"}").then().statusCode(200);
        record("CORRECTION", 60, "");
        var second = recorded();

        listed(first, "&check=C1&outcome=FAIL")
                .body("items.number", contains(1))
                .body("items[0].electionName", equalTo("An election"))
                .body("items[0].checks", hasSize(9));
        listed(first, "&outcome=FAIL&organisationId=" + organisation).body("items.number", contains(1));
        listed(first, "&check=C8").body("items", empty());
        listed(first, "&status=CORRECTION").body("items", empty());
        listed(second, "").body("items.number", contains(2)).body("items[0].electionName", equalTo("Renamed"));
        listed(second, "&check=C1&outcome=FAIL").body("items", empty());
        listed(second, "&superseded=true").body("items.number", contains(2, 1));
    }

    @Test
    void a_test_result_of_the_time_is_for_callers_with_a_role() {
        record("UNOFFICIAL_COMPLETE", 60, ", \"isTest\": true");
        record("UNOFFICIAL_COMPLETE", 60, ", \"isTest\": true");
        record("UNOFFICIAL_COMPLETE", 60, "");
        var trials = viewer().get(path("/results")).<List<String>>path("items.recordedAt");
        var between = Instant.parse(trials.get(1)).toString();

        known(recorded()).body("items.isTest", contains(false));
        assertThat(viewer().get(path("/results?asKnownAt=" + recorded())).<List<Object>>path("items"))
                .isEqualTo(viewer().get(path("/results")).<List<Object>>path("items"));
        listed(recorded(), "").body("items.isTest", contains(false));
        known(between).body("items", empty());
        Api.anonymous().get(path("/result?asKnownAt=" + between)).then().statusCode(404);
    }

    @Test
    void a_list_of_the_past_goes_on_page_by_page_and_may_be_kept() throws SQLException {
        var numbers = new ArrayList<Integer>();
        for (var count = 0; count < 3; count++) {
            record("UNOFFICIAL_COMPLETE", 60, "");
        }
        var page = path("/results?limit=2&asKnownAt=" + recorded());
        var list = "/v1/results?limit=2&superseded=true&electionId=%s&asKnownAt=%s".formatted(id, recorded());

        Awaitility.await()
                .until(
                        () -> Api.anonymous().get(list).header("Cache-Control"),
                        "public, max-age=31536000, immutable"::equals);
        for (var next = page; next != null; ) {
            var answer = Api.anonymous().get(next);
            numbers.addAll(answer.<List<Integer>>path("items.number"));
            next = answer.path("next");
        }
        assertThat(numbers).containsExactly(3, 2, 1);
        assertThat(Api.anonymous()
                        .get(Api.anonymous().get(list).<String>path("next"))
                        .<List<Integer>>path("items.number"))
                .containsExactly(1);
    }

    @Test
    void a_page_looks_at_so_many_counts_and_goes_on_where_it_stopped() throws SQLException {
        record("UNOFFICIAL_COMPLETE", 60, "");
        copyIntoThePast(1200);
        var list = "/v1/results?asKnownAt=2001-02-01T00:00:00Z&status=CERTIFIED";

        var first = Api.anonymous().get(list);
        first.then().statusCode(200).body("items", empty()).body("$", hasKey("next"));
        Api.anonymous()
                .get(first.<String>path("next"))
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("$", not(hasKey("next")));
    }

    @Test
    void the_other_parts_of_an_election_are_told_as_they_were() {
        var before = recorded();
        var then = Api.anonymous().get(path("/transitions")).jsonPath().getMap("");
        var calendar = Api.anonymous().get(path("/calendar")).asString();
        Api.editor().post(path("/timetable"), """
                        {"milestone": "RESULT_DECLARED", "date": {"value": "2030-06-07"}, "kind": "OCCURRENCE"}""").then().statusCode(201);
        var scheduled = recorded();
        Api.returningOfficer().put(path("/candidates-lock"), etag(), "{\"locked\": true}");
        Api.returningOfficer().put(path("/scrutineer-report"), etag(), """
                        {"distributed": 400, "returned": 100, "invalid": 0, "votes": []}""");
        var reported = recorded();
        Api.move(id, "COUNTING");

        assertThat(at(path("/transitions"), before).jsonPath().getMap("")).isEqualTo(then);
        at(path("/transitions"), before).then().header("ETag", "\"6\"").body("legal[0]", equalTo("COUNTING"));
        at(path("/candidates-lock"), before).then().body("locked", equalTo(false));
        at(path("/candidates-lock"), reported).then().body("locked", equalTo(true));
        at(path("/scrutineer-report"), before).then().statusCode(404);
        at(path("/scrutineer-report"), reported).then().body("distributed", equalTo(400));
        at(path("/timetable/RESULT_DECLARED"), before).then().statusCode(404);
        at(path("/timetable/RESULT_DECLARED"), scheduled).then().body("date.value", equalTo("2030-06-07"));
        assertThat(at(path("/calendar"), before).asString()).isEqualTo(calendar);
        assertThat(at(path("/calendar"), scheduled).asString()).contains("20300607");
    }

    @Test
    void there_are_no_parts_of_an_election_that_was_not_there_and_none_of_the_future() {
        var past = "2001-01-01T00:00:00Z";
        var future = Instant.now().plusSeconds(3600).toString();

        for (var part : List.of("/results", "/transitions", "/scrutineer-report", "/candidates-lock", "/calendar")) {
            at(path(part), past).then().statusCode(404);
            at(path(part), future).then().statusCode(400).body("violations[0].code", equalTo("future-instant"));
        }
        at("/v1/results", future).then().statusCode(400);
    }

    /** The election many times over, with its count, as if each had been recorded in January 2001. */
    private void copyIntoThePast(int times) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into election (id, version, draft, name, type, date_type, date_status, organisation_id, seats,
                        votes_allowed, vote_variation, voting_methods, phase, identifiers, timetable, electorates,
                        transitions, sources, created_at, updated_at)
                    select 'known.u' || i || '.' || e.id, e.version, e.draft, e.name, e.type, e.date_type, e.date_status,
                        e.organisation_id, e.seats, e.votes_allowed, e.vote_variation, e.voting_methods, e.phase,
                        e.identifiers, e.timetable, e.electorates, e.transitions, e.sources, e.created_at, e.updated_at
                    from election e, generate_series(1, %2$d) i where e.id = '%1$s';
                    insert into result select gen_random_uuid(), 'known.u' || i || '.' || r.election_id, r.number,
                        r.status, r.is_test, timestamptz '2001-01-01' + i * interval '1 second', null, r.checks, r.body
                    from result r, generate_series(1, %2$d) i where r.election_id = '%1$s';
                    insert into revision select nextval('revision_position'), gen_random_uuid(), r.type,
                        r.aggregate_type, 'known.u' || i || '.' || r.aggregate_id, 1, r.partition_key, r.actor, r.reason,
                        r.occurred_at, timestamptz '2001-01-01' + i * interval '1 second', r.changed, r.record, r.details
                    from revision r, generate_series(1, %2$d) i
                    where r.aggregate_type = 'election' and r.aggregate_id = '%1$s' and r.aggregate_version = 7
                    """.formatted(id, times));
        }
    }

    private void record(String status, int votes, String more) {
        Api.returningOfficer()
                .put(path("/result"), etag(), """
                {"status": "%s", "countStatus": "COMPLETED", "papersDistributed": 400, "papersReturned": 100,
                 "papersInvalid": 0, "validVotes": 100, "turnoutReported": {"value": "25.0"},
                 "rounds": [{"number": 1, "tallies": [
                  {"candidateId": "0198f2a0-0000-7000-8000-000000000101", "ballotName": "Ann", "votes": %d,
                   "elected": true},
                  {"candidateId": "0198f2a0-0000-7000-8000-000000000102", "ballotName": "Ben", "votes": 40,
                   "elected": false}]}]%s}""".formatted(status, votes, more))
                .then()
                .statusCode(200);
    }

    private String etag() {
        return Api.anonymous().get(path("")).header("ETag");
    }

    private String path(String part) {
        return "/v1/elections/" + id + part;
    }

    /** When the newest revision was recorded. */
    private String recorded() {
        return Api.anonymous().get(path("/revisions")).path("items[0].recordedAt");
    }

    private ValidatableResponse known(String instant) {
        return at(path("/results"), instant).then().statusCode(200);
    }

    private ValidatableResponse listed(String instant, String filters) {
        return Api.anonymous()
                .get("/v1/results?electionId=%s&asKnownAt=%s%s".formatted(id, instant, filters))
                .then()
                .statusCode(200);
    }

    private static Response at(String path, String instant) {
        return Api.anonymous().get(path + "?asKnownAt=" + instant);
    }

    private static Api viewer() {
        return Api.with(TestTokens.viewer());
    }
}
