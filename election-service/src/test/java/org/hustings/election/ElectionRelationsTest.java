package org.hustings.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Elections as parts of others and in place of others; their identifiers; the lock; when a post is due again. */
@QuarkusTest
class ElectionRelationsTest {

    @Inject
    AgroalDataSource dataSource;

    private final String marker = "r" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_identifier_is_made_of_type_organisation_post_and_date() {
        var union =
                Api.editor().post("/v1/organisations", """
                        {"name": "Sea Workers", "slug": "%s", "classification": "TRADE_UNION"}""".formatted(marker)).<String>path("id");
        var post = Api.editor().post("/v1/posts", """
                        {"label": "General Secretary", "organisationId": "%s"}""".formatted(union)).<String>path("id");

        Api.editor()
                .post("/v1/elections", body("\"date\": \"2030-05-07\", \"postId\": \"%s\"".formatted(post), union))
                .then()
                .statusCode(201)
                .body("id", equalTo("trade-union.%s.general-secretary.2030-05-07".formatted(marker)))
                .header(
                        "Location",
                        equalTo("/v1/elections/trade-union.%s.general-secretary.2030-05-07".formatted(marker)));
    }

    @Test
    void an_identifier_cannot_be_made_without_a_date_and_a_date_is_that_of_the_identifier() {
        var union = Api.organisation("Undated");
        Api.editor()
                .post("/v1/elections", body("\"calledBy\": \"Nobody\"", union))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/date"));
        Api.editor()
                .post("/v1/elections", body("\"id\": \"a.b.2030-05-07\", \"date\": \"2030-05-08\"", union))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("date-not-of-id"));
        Api.editor()
                .post(
                        "/v1/elections",
                        body("\"date\": \"2030-05-07\"", UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/organisationId"));
    }

    @Test
    void a_part_names_a_whole_that_is_there_and_above_it() {
        var ballot = Api.election();
        var union = Api.organisation("Parts");

        Api.editor()
                .post("/v1/elections", body("\"date\": \"2030-05-07\", \"parentId\": \"%s\"".formatted(ballot), union))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("parent-not-above"));
        Api.editor()
                .post("/v1/elections", body("\"date\": \"2030-05-07\", \"parentId\": \"no.where.2030-05-07\"", union))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/parentId"));
    }

    @Test
    void a_whole_stays_above_its_parts() {
        var union = Api.organisation("Wholes " + marker);
        var whole = create("\"date\": \"2030-05-07\", \"level\": \"GROUP\"", union);
        create("\"id\": \"part.%s.2030-05-07\", \"parentId\": \"%s\"".formatted(marker, whole), union);

        Api.editor()
                .patch("/v1/elections/" + whole, "\"1\"", "{\"level\": \"BALLOT\"}")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("level-not-above-parts"));
    }

    @Test
    void a_whole_stays_above_a_part_that_is_recorded_at_the_same_time() throws Exception {
        var union = Api.organisation("At once " + marker);
        var whole = create("\"date\": \"2030-05-07\", \"level\": \"GROUP\"", union);
        var part = body("\"id\": \"part.%s.2030-05-07\", \"parentId\": \"%s\"".formatted(marker, whole), union);

        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update election set level = 'BALLOT' where id = '%s'".formatted(whole));
            var answer = CompletableFuture.supplyAsync(
                    () -> Api.editor().post("/v1/elections", part).statusCode());
            Awaitility.await().until(() -> answer.isDone() || isAnyoneWaiting());
            connection.commit();

            assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(422);
        }
    }

    @Test
    void an_election_that_is_replaced_names_its_successor_and_is_replaced_once() {
        var union = Api.organisation("Reruns " + marker);
        var first = create("\"date\": \"2030-05-07\"", union);
        var second = create("\"date\": \"2030-09-01\", \"replacesId\": \"%s\"".formatted(first), union);

        Api.anonymous()
                .get("/v1/elections/" + first)
                .then()
                .header("ETag", "\"2\"")
                .body("replacedById", equalTo(second));
        Api.editor()
                .post("/v1/elections", body("\"date\": \"2031-01-01\", \"replacesId\": \"%s\"".formatted(first), union))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("replaced-already"));
    }

    @Test
    void a_draft_takes_its_place_when_it_is_published() {
        var union = Api.organisation("Drafts " + marker);
        var first = create("\"date\": \"2030-05-07\"", union);
        var draft = create("\"date\": \"2030-09-01\", \"draft\": true, \"replacesId\": \"%s\"".formatted(first), union);
        Api.anonymous().get("/v1/elections/" + first).then().body("replacedById", nullValue());

        Api.editor()
                .patch("/v1/elections/" + draft, "\"1\"", "{\"draft\": false}")
                .then()
                .statusCode(200);
        Api.anonymous().get("/v1/elections/" + first).then().body("replacedById", equalTo(draft));

        Api.editor()
                .patch("/v1/elections/" + draft, "\"2\"", "{\"replacesId\": null}")
                .then()
                .statusCode(200);
        Api.anonymous().get("/v1/elections/" + first).then().body("replacedById", nullValue());
    }

    @Test
    void candidates_are_locked_by_a_returning_officer_who_saw_the_election() {
        var lock = "/v1/elections/%s/candidates-lock".formatted(Api.election());
        var locked = "{\"locked\": true, \"reason\": \"Checked against the notice\"}";
        Api.editor().put(lock, "\"1\"", locked).then().statusCode(403);

        Api.returningOfficer()
                .put(lock, "\"1\"", locked)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("locked", equalTo(true));
        Api.returningOfficer().put(lock, "\"1\"", locked).then().statusCode(412);
        Api.returningOfficer().put(lock, "\"2\"", locked).then().statusCode(200).header("ETag", "\"2\"");

        Api.anonymous().get(lock).then().statusCode(200).body("locked", equalTo(true));
        Api.anonymous()
                .get(lock.replace("candidates-lock", "revisions"))
                .then()
                .body("items[0].type", equalTo("org.hustings.election.candidates-locked.v1"))
                .body("items[0].reason", equalTo("Checked against the notice"));
    }

    @Test
    void the_next_election_is_due_a_term_after_the_declaration() {
        var union = Api.organisation("Terms " + marker);
        var post = Api.editor().post("/v1/posts", """
                        {"label": "Secretary", "organisationId": "%s", "lastElectedOn": {"value": "2013-04"},
                         "maximumTerm": {"years": 5, "authority": "TULRCA 1992 s.46"}}""".formatted(union)).<String>path("id");
        Api.anonymous().get("/v1/posts/" + post).then().body("nextElectionDueBy.value", equalTo("2018-04"));
        var election = create("\"id\": \"x.%s.2017-04-19\", \"postId\": \"%s\"".formatted(marker, post), union);
        Api.editor()
                .post("/v1/elections/%s/timetable".formatted(election), """
                        {"milestone": "RESULT_DECLARED", "date": {"value": "2017-04-28"}, "kind": "OCCURRENCE"}""")
                .then()
                .statusCode(201);

        Api.anonymous()
                .get("/v1/elections/%s/timetable".formatted(election))
                .then()
                .body("items.find { it.milestone == 'NEXT_ELECTION_DUE' }.date.value", equalTo("2022-04-28"))
                .body(
                        "items.find { it.milestone == 'COMPLAINT_DEADLINE' }.derivedFrom.authority",
                        matchesPattern(".*section 54.*"));
        Api.move(election, "ANNOUNCED", "NOMINATIONS_OPEN", "NOMINATIONS_CLOSED", "UNCONTESTED", "RESULT_DECLARED");
        Api.anonymous().get("/v1/posts/" + post).then().body("nextElectionDueBy.value", equalTo("2022-04-28"));
        Api.anonymous()
                .get("/v1/posts?organisationId=" + union)
                .then()
                .body("items[0].nextElectionDueBy.value", equalTo("2022-04-28"));
        Api.anonymous().get("/v1/elections/" + election).then().body("uncontested", equalTo(true));
    }

    @Test
    void a_date_years_from_the_election_is_refused() {
        Api.editor()
                .post("/v1/elections/%s/timetable".formatted(Api.election()), """
                        {"milestone": "BALLOT_CLOSES", "date": {"value": "2203-05-07"}, "kind": "DEADLINE"}""")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("date-out-of-window"))
                .body("violations[0].pointer", equalTo("/date"));
    }

    private static String create(String more, String organisation) {
        return Api.editor()
                .post("/v1/elections", body(more, organisation))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String body(String more, String organisation) {
        return """
                {"name": "An election", "type": "TRADE_UNION", "organisationId": "%s", "seats": 1,
                 "votesAllowed": 1, "voteVariation": "PLURALITY", %s}""".formatted(organisation, more);
    }

    private boolean isAnyoneWaiting() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select exists (select from pg_stat_activity where datname = current_database()"
                                + " and wait_event_type = 'Lock')")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
