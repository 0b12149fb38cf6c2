package org.hustings.election;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service knew at an instant. */
@QuarkusTest
class ElectionsAsKnownTest {

    @Inject
    AgroalDataSource dataSource;

    private String id = "";
    private String election = "";

    @BeforeEach
    void anElection() {
        id = Api.election();
        election = "/v1/elections/" + id;
    }

    @Test
    void an_election_is_told_as_it_was_at_each_of_its_versions() {
        var created = recorded(1);
        Api.editor().patch(election, "\"1\"", "{\"name\": \"Renamed\"}").then().statusCode(200);
        var before = Api.anonymous().get(election).asString();
        var renamed = recorded(2);
        Api.move(id, "ANNOUNCED");

        at(election, created).then().header("ETag", "\"1\"").body("name", equalTo("An election"));
        at(election, renamed)
                .then()
                .header("ETag", "\"2\"")
                .body("name", equalTo("Renamed"))
                .body("phase", equalTo("EXPECTED"))
                .body("links.timetable", equalTo(election + "/timetable"));
        Assertions.assertThat(at(election, renamed).body().jsonPath().getMap(""))
                .isEqualTo(JsonPath.from(before).getMap(""));
    }

    @Test
    void an_election_was_not_there_before_it_was_recorded() {
        at(election, Instant.parse(recorded(1)).minusMillis(1).toString())
                .then()
                .statusCode(404)
                .header("Cache-Control", "no-store");
    }

    @Test
    void an_answer_about_the_past_may_be_kept_for_good() {
        var created = recorded(1);

        Awaitility.await()
                .until(
                        () -> at(election, created).header("Cache-Control"),
                        "public, max-age=31536000, immutable"::equals);
        Awaitility.await()
                .until(() -> list(created).header("Cache-Control"), "public, max-age=31536000, immutable"::equals);
        Api.editor().get("/v1/elections?asKnownAt=" + created).then().header("Cache-Control", "private, no-cache");
    }

    @Test
    void the_parts_of_an_election_are_told_as_they_were() {
        var created = recorded(1);
        Api.editor().post(election + "/timetable", """
                        {"milestone": "BALLOT_CLOSES", "date": {"value": "2030-05-07"}, "kind": "DEADLINE"}""");
        Api.editor().post(election + "/electorates", "{\"size\": 7, \"basis\": \"REGISTERED\"}");
        var later = recorded(3);

        at(election + "/timetable", created).then().header("ETag", "\"1\"").body("items", empty());
        at(election + "/electorates", created).then().body("items", empty());
        at(election + "/timetable", later)
                .then()
                .header("ETag", "\"3\"")
                .body("items.milestone", contains("BALLOT_CLOSES"));
        at(election + "/electorates", later).then().body("items.size", contains(7));
        at(election + "/result", later).then().statusCode(404);
    }

    @Test
    void a_list_has_those_that_were_there_as_they_were() {
        var created = recorded(1);
        String organisation = Api.anonymous().get(election).path("organisationId");
        var later = "trade-union.later.u%s.2030-05-07"
                .formatted(UUID.randomUUID().toString().substring(0, 8));
        Api.editor().patch(election, "\"1\"", "{\"name\": \"Renamed\"}");
        Api.editor().post("/v1/elections", Api.newElection(later, organisation));

        list(created)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.id", not(hasItem(later)))
                .body("items[0].name", equalTo("An election"));
        list(created + "&phase=EXPECTED&organisationId=" + organisation).then().body("items.id", contains(id));
        list(created + "&type=REFERENDUM&organisationId=" + organisation).then().body("items", empty());
    }

    @Test
    void a_list_of_the_past_is_read_page_by_page() {
        String organisation = Api.anonymous().get(election).path("organisationId");
        var ids = new ArrayList<>(List.of(id));
        IntStream.range(0, 4).forEach(number -> {
            var word = id.substring("trade-union.".length(), id.indexOf(".secretary"));
            var next = "trade-union.page%d.%s.2030-05-07".formatted(number, word);
            Api.editor()
                    .post("/v1/elections", Api.newElection(next, organisation))
                    .then()
                    .statusCode(201);
            ids.addFirst(next);
        });
        var instant = Api.anonymous()
                .get("/v1/elections/%s/revisions".formatted(ids.getFirst()))
                .<String>path("items[0].recordedAt");

        var found = new ArrayList<String>();
        var page = "/v1/elections?limit=2&organisationId=%s&asKnownAt=%s".formatted(organisation, instant);
        while (page != null) {
            var answer = Api.anonymous().get(page);
            found.addAll(answer.then().statusCode(200).extract().path("items.id"));
            page = answer.path("next");
        }

        Assertions.assertThat(found).isEqualTo(ids);
    }

    @Test
    void a_page_looks_at_so_many_elections_and_goes_on_where_it_stopped() throws SQLException {
        Api.move(id, "ANNOUNCED");
        copyIntoThePast(1200, "2001-01-01");
        var list = "/v1/elections?phase=%s&limit=2&asKnownAt=2001-02-01T00:00:00Z";

        Api.anonymous()
                .get(list.formatted("ANNOUNCED"))
                .then()
                .body("items", hasSize(2))
                .body("$", hasKey("next"));
        var first = Api.anonymous().get(list.formatted("COUNTING"));
        first.then().statusCode(200).body("items", empty()).body("$", hasKey("next"));
        Api.anonymous()
                .get(first.path("next"))
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("$", not(hasKey("next")));
    }

    @Test
    void no_page_stops_at_a_draft_whose_name_the_cursor_would_tell() throws SQLException {
        Api.move(id, "ANNOUNCED");
        copyIntoThePast(1200, "1999-01-01");
        execute("update election set draft = true where id like 'past.u%." + id + "'");

        Api.anonymous()
                .get("/v1/elections?asKnownAt=1999-02-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("$", not(hasKey("next")));
    }

    @Test
    void organisations_and_posts_are_told_as_they_were() {
        String organisation = Api.anonymous().get(election).path("organisationId");
        var address = "/v1/organisations/" + organisation;
        String post =
                Api.editor().post("/v1/posts", """
                        {"label": "General Secretary", "organisationId": "%s"}""".formatted(organisation)).path("id");
        var made = recordedAt("/v1/posts/" + post, 0);
        Api.editor().patch(address, "\"1\"", "{\"name\": \"Renamed\"}").then().statusCode(200);
        Api.editor().patch("/v1/posts/" + post, "\"1\"", "{\"label\": \"Secretary\"}");

        at(address, made)
                .then()
                .header("ETag", "\"1\"")
                .body("name", not(equalTo("Renamed")))
                .body("disputed", empty());
        at("/v1/posts/" + post, made).then().body("label", equalTo("General Secretary"));
    }

    @Test
    void the_future_is_refused() {
        var future = Instant.now().plusSeconds(3600).toString();

        for (var path : List.of("/v1/elections", election, election + "/timetable", election + "/result")) {
            at(path, future).then().statusCode(400).body("violations[0].code", equalTo("future-instant"));
        }
    }

    /** The election many times over, as if each had been recorded within the hour after that day began. */
    private void copyIntoThePast(int times, String day) throws SQLException {
        execute("""
                    insert into election select 'past.u' || i || '.' || e.id, e.version, e.draft, e.name, e.type, e.date_type,
                        e.date_status, e.organisation_id, e.post_id, e.seats, e.votes_allowed, e.vote_variation,
                        e.voting_methods, e.scrutineer_id, e.called_by, e.phase, e.cancellation_reason, e.identifiers,
                        e.timetable, e.electorates, e.transitions, e.result, e.sources,
                        timestamptz '%3$s' + i * interval '1 second', e.updated_at
                    from election e, generate_series(1, %2$d) i where e.id = '%1$s';
                    insert into revision select nextval('revision_position'), gen_random_uuid(), r.type,
                        r.aggregate_type, 'past.u' || i || '.' || r.aggregate_id, 1, r.partition_key, r.actor, r.reason,
                        r.occurred_at, timestamptz '%3$s' + i * interval '1 second', r.changed,
                        r.record || jsonb_build_object('id', 'past.u' || i || '.' || r.aggregate_id), r.details
                    from revision r, generate_series(1, %2$d) i
                    where r.aggregate_type = 'election' and r.aggregate_id = '%1$s' and r.aggregate_version = 2
                    """.formatted(id, times, day));
    }

    private void execute(String statements) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private String recorded(int version) {
        var newest = Api.anonymous().get(election).<Integer>path("version");
        return recordedAt(election, newest - version);
    }

    private static String recordedAt(String record, int back) {
        return Api.anonymous().get(record + "/revisions").path("items[%d].recordedAt".formatted(back));
    }

    private static Response at(String path, String instant) {
        return Api.anonymous().get(path + "?asKnownAt=" + instant);
    }

    private static Response list(String query) {
        return Api.anonymous().get("/v1/elections?asKnownAt=" + query);
    }
}
