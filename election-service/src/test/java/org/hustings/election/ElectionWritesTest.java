package org.hustings.election;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client may and may not do to an election, and how it is told. */
@QuarkusTest
class ElectionWritesTest {

    private static final String PROBLEM = "https://hustings.org/problems/";

    @Test
    void a_second_election_with_the_same_identifier_is_a_conflict() {
        var id = Api.election();

        Api.editor()
                .post("/v1/elections", Api.newElection(id, Api.organisation("Another")))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo(PROBLEM + "election-exists"));
    }

    @Test
    void an_identifier_is_not_used_again_after_its_election_was_deleted() {
        var id = draft();
        Api.editor().delete("/v1/elections/" + id, "\"1\"").then().statusCode(204);

        Api.editor()
                .post("/v1/elections", Api.newElection(id, Api.organisation("Another")))
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "id-was-used"));
    }

    @Test
    void an_election_of_an_organisation_that_is_not_there_is_refused_at_its_pointer() {
        Api.editor()
                .post(
                        "/v1/elections",
                        Api.newElection("x.y.2030-05-07", UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/organisationId"))
                .body("violations[0].code", equalTo("reference-not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Unite.2017-04-19", "unite", "unite.2017-02-30", "../../etc/passwd", "unite.2017-04-19\\u0000"})
    void an_identifier_outside_the_grammar_is_refused(String id) {
        Api.editor()
                .post("/v1/elections", Api.newElection(id, UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo("/id"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"seats": 0}                                  | 422 | /seats
            {"name": "  "}                                | 422 | /name
            {"type": null}                                | 422 | /type
            {"type": "LOTTERY"}                           | 400 | /type
            {"seats": "1"}                                | 400 | /seats
            {"phase": "CLOSED"}                           | 400 | /phase
            {"sources": [{"title": "x"}]}                 | 422 | /sources/0/kind
            {"sources": [{"title": "x", "kind": "NEWS", "publishedOn": {"value": "soon"}}]} | 400 | /sources/0/publishedOn
            """)
    void a_patch_that_breaks_the_rules_is_refused_at_its_pointer(String patch, int status, String pointer) {
        Api.editor()
                .patch("/v1/elections/" + Api.election(), "\"1\"", patch)
                .then()
                .statusCode(status)
                .body("violations.pointer", hasItem(pointer));
    }

    @Test
    void the_organisation_cannot_scrutinise_its_own_election() {
        var id = Api.election();
        var organisation = Api.anonymous().get("/v1/elections/" + id).path("organisationId");

        Api.editor()
                .patch("/v1/elections/" + id, "\"1\"", """
                        {"scrutineerId": "%s"}""".formatted(organisation))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/scrutineerId"))
                .body("violations[0].code", equalTo("own-scrutineer"));
    }

    @Test
    void a_change_without_if_match_is_refused() {
        var path = "/v1/elections/" + Api.election();

        given().auth()
                .oauth2(TestTokens.editor())
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(428)
                .body("type", equalTo(PROBLEM + "precondition-required"));
    }

    @Test
    void a_stale_change_is_refused_and_a_fresh_one_raises_the_version() {
        var path = "/v1/elections/" + Api.election();
        Api.editor()
                .patch(path, "\"1\"", """
                        {"calledBy": "The executive"}""")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("calledBy", equalTo("The executive"));

        Api.editor().patch(path, "\"1\"", """
                        {"calledBy": "Somebody else"}""").then().statusCode(412).body("type", equalTo(PROBLEM + "stale-version"));
        Api.anonymous().get(path).then().header("ETag", "\"2\"").body("calledBy", equalTo("The executive"));
    }

    @Test
    void a_patch_that_changes_nothing_leaves_the_version() {
        var path = "/v1/elections/" + Api.election();

        Api.editor().patch(path, "\"1\"", "{}").then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void null_in_a_patch_removes_a_member() {
        var path = "/v1/elections/" + Api.election();
        Api.editor().patch(path, "\"1\"", "{\"calledBy\": \"Somebody\"}").then().statusCode(200);

        Api.editor()
                .patch(path, "\"2\"", "{\"calledBy\": null}")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("calledBy")));
    }

    @Test
    void what_was_read_before_need_not_be_sent_again() {
        var path = "/v1/elections/" + Api.election();

        Api.anonymous()
                .header("If-None-Match", "\"1\"")
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"");
    }

    @Test
    void the_same_key_creates_once() {
        var organisation = Api.organisation("Once");
        var body = Api.newElection("trade-union.once.%s.2030-05-07".formatted(key()), organisation);
        var key = UUID.randomUUID().toString();
        var first = Api.editor().header("Idempotency-Key", key).post("/v1/elections", body);
        var second = Api.editor().header("Idempotency-Key", key).post("/v1/elections", body);

        first.then().statusCode(201);
        second.then().statusCode(201).header("Location", equalTo(first.header("Location")));
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void a_draft_is_hidden_until_it_is_published() {
        var path = "/v1/elections/" + draft();
        Api.anonymous().get(path).then().statusCode(404);
        Api.anonymous().get(path + "/timetable").then().statusCode(404);
        Api.anonymous().get(path + "/revisions").then().statusCode(404);
        Api.with(TestTokens.noRoles()).get(path).then().statusCode(404);
        Api.with(TestTokens.viewer()).get(path).then().statusCode(200).body("draft", equalTo(true));

        Api.editor().patch(path, "\"1\"", "{\"draft\": false}").then().statusCode(200);

        Api.anonymous().get(path).then().statusCode(200).body("draft", equalTo(false));
        Api.editor()
                .patch(path, "\"2\"", "{\"draft\": true}")
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "already-published"));
        Api.editor().delete(path, "\"2\"").then().statusCode(409).body("type", equalTo(PROBLEM + "published-record"));
    }

    @Test
    void an_organisation_with_elections_cannot_be_deleted() {
        var organisation = Api.editor().post("/v1/organisations", """
                        {"name": "Held", "classification": "OTHER", "draft": true}""").<String>path("id");
        Api.editor()
                .post("/v1/elections", Api.newElection("other.held.%s.2030-05-07".formatted(key()), organisation))
                .then()
                .statusCode(201);

        Api.editor()
                .delete("/v1/organisations/" + organisation, "\"1\"")
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "record-in-use"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/elections/trade-union.nobody.2030-05-07",
                "/v1/elections/NOT-AN-ID",
                "/v1/elections/trade-union.nobody.2030-05-07/timetable",
                "/v1/elections/trade-union.nobody.2030-05-07/result",
                "/v1/organisations/not-a-uuid",
                "/v1/posts/0198f2a0-0000-7000-8000-00000000ffff",
                "/v1/nothing"
            })
    void what_is_not_there_is_not_found(String path) {
        Api.anonymous().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void text_of_every_script_comes_back_as_it_was_sent() {
        var name = "Ünïon ☭ 工会 🗳️ '; drop table election; -- <script>";
        var id = Api.organisation(name);

        Api.anonymous().get("/v1/organisations/" + id).then().statusCode(200).body("name", equalTo(name));
    }

    private static String draft() {
        var id = "trade-union.draft.%s.2030-05-07".formatted(key());
        var body = Api.newElection(id, Api.organisation("Of a draft")).replaceFirst("\\{", "{\"draft\": true, ");
        Api.editor().post("/v1/elections", body).then().statusCode(201);
        return id;
    }

    private static String key() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
