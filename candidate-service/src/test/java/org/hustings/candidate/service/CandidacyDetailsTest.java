package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.viewer;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a candidacy beyond who stands where: pledges, lost support, nominations, and the moves of its status. */
@QuarkusTest
class CandidacyDetailsTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    void pledges_and_the_loss_of_support_are_kept_and_taken_back() {
        var answer = stand(
                election(),
                Map.of(
                        "personId", person("Gerard Coyne"),
                        "pledges", List.of("Freeze the subscriptions", "Open the books"),
                        "supportWithdrawn",
                                Map.of(
                                        "by", "A branch",
                                        "at", Map.of("value", "2017-03"),
                                        "source",
                                                Map.of(
                                                        "title",
                                                        "Minutes of the branch",
                                                        "kind",
                                                        "ORGANISATION_STATEMENT"))));
        answer.then().statusCode(201);
        var path = answer.header("Location");

        anonymous()
                .get(path)
                .then()
                .body("pledges", equalTo(List.of("Freeze the subscriptions", "Open the books")))
                .body("supportWithdrawn.by", equalTo("A branch"))
                .body("supportWithdrawn.at.value", equalTo("2017-03"))
                .body("preElectionStatus", equalTo("DECLARED"));
        patch(path, 1, "{\"supportWithdrawn\": null, \"pledges\": [\"Open the books\"]}")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("supportWithdrawn")))
                .body("pledges", equalTo(List.of("Open the books")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"pledges": [""]}                                                        | /pledges/0
            {"pledges": [null]}                                                      | /pledges/0
            {"supportWithdrawn": {"by": "A"}}                                        | /supportWithdrawn/at
            {"supportWithdrawn": {"by": "A", "at": {"value": "2017"}}}               | /supportWithdrawn/source
            {"supportWithdrawn": {"by": " ", "at": {"value": "2017"}, "source": {"title": "t", "kind": "NEWS"}}} | /supportWithdrawn/by
            """)
    void what_is_not_whole_is_refused_at_its_place(String body, String pointer) {
        var answer = patch("/v1/candidates/" + candidate(election(), "Gerard Coyne"), 1, body);

        answer.then().statusCode(422).contentType(PROBLEM);
        assertThat(answer.<List<String>>path("violations.pointer")).contains(pointer);
    }

    @Test
    void an_organisation_that_withdraws_its_support_is_recorded() {
        var path = "/v1/candidates/" + candidate(election(), "Gerard Coyne");
        var withdrawn = Map.of(
                "by",
                "A branch",
                "organisationId",
                "c" + Client.word().substring(1),
                "at",
                Map.of("value", "2017"),
                "source",
                Map.of("title", "Minutes", "kind", "ORGANISATION_STATEMENT"));

        patch(path, 1, Map.of("supportWithdrawn", withdrawn))
                .then()
                .statusCode(422)
                .body("type", endsWith("/reference-not-found"))
                .body("violations.pointer", equalTo(List.of("/supportWithdrawn/organisationId")));
    }

    @Test
    void fifty_pledges_of_five_hundred_characters_are_taken_and_no_more() {
        var path = "/v1/candidates/" + candidate(election(), "Gerard Coyne");
        var long500 = "x".repeat(500);
        patch(path, 1, Map.of("pledges", Collections.nCopies(50, long500)))
                .then()
                .statusCode(200);

        patch(path, 2, Map.of("pledges", Collections.nCopies(51, "x"))).then().statusCode(422);
        patch(path, 2, Map.of("pledges", List.of(long500 + "x"))).then().statusCode(422);
    }

    @Test
    void a_source_counts_the_nominations_of_a_unit_once() {
        var news = Map.of("title", "News", "kind", "NEWS");
        var branches = Map.of("count", 187, "unit", "BRANCH", "source", news);
        var person = person("Gerard Coyne");

        stand(
                        election(),
                        Map.of(
                                "personId",
                                person,
                                "nominations",
                                List.of(branches, Map.of("count", 1, "unit", "MEMBER"), branches)))
                .then()
                .statusCode(422)
                .body("type", endsWith("/duplicate-nomination"))
                .body("violations.pointer", equalTo(List.of("/nominations/2")));
        stand(
                        election(),
                        Map.of(
                                "personId",
                                person,
                                "listPosition",
                                2,
                                "nominations",
                                List.of(branches, Map.of("count", 190, "unit", "BRANCH"))))
                .then()
                .statusCode(201)
                .body("listPosition", equalTo(2))
                .body("nominations", hasSize(2));
    }

    @Test
    void the_moves_of_a_status_are_listed_with_what_may_come_next() {
        var id = candidate(election(), "Gerard Coyne");
        var path = "/v1/candidates/%s/transitions".formatted(id);
        anonymous().get(path).then().statusCode(200).body("items", hasSize(0)).body("legal", hasSize(7));
        move(id, "FILED").then().statusCode(201);
        post(path, """
                {"to": "QUALIFIED", "effectiveOn": {"value": "2017-02-17"}, "reason": "187 nominations",
                 "source": {"title": "Branch nominations", "kind": "NEWS"}}""").then().statusCode(201);

        viewer().get(path)
                .then()
                .header("ETag", equalTo("\"3\""))
                .body("items.from", equalTo(List.of("DECLARED", "FILED")))
                .body("items.to", equalTo(List.of("FILED", "QUALIFIED")))
                .body("items[1].effectiveOn.value", equalTo("2017-02-17"))
                .body("items[1].reason", equalTo("187 nominations"))
                .body("items[1].source.title", equalTo("Branch nominations"))
                .body("legal", equalTo(List.of("WITHDRAWN", "DISQUALIFIED", "DECEASED")));
    }

    @Test
    void the_moves_of_a_status_are_listed_as_they_were_known() throws SQLException {
        var id = candidate(election(), "Gerard Coyne");
        var path = "/v1/candidates/%s/transitions".formatted(id);
        move(id, "FILED").then().statusCode(201);
        var filed = new Database(dataSource).now();
        move(id, "WITHDRAWN").then().statusCode(201);

        anonymous()
                .queryParam("asKnownAt", filed)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.to", equalTo(List.of("FILED")))
                .body("legal", hasSize(5));
        anonymous()
                .get(path)
                .then()
                .body("items.to", equalTo(List.of("FILED", "WITHDRAWN")))
                .body("legal", hasSize(0));
    }

    @Test
    void a_move_that_cannot_have_taken_effect_then_is_refused() {
        var id = candidate(election(), "Gerard Coyne");
        var path = "/v1/candidates/%s/transitions".formatted(id);
        post(path, "{\"to\": \"FILED\", \"effectiveOn\": {\"value\": \"9999-12-31\"}}")
                .then()
                .statusCode(422)
                .body("type", endsWith("/effective-date-refused"))
                .body("violations.code", equalTo(List.of("future-date")));
        post(path, "{\"to\": \"FILED\", \"effectiveOn\": {\"value\": \"2017-02-17\"}}")
                .then()
                .statusCode(201);

        post(path, "{\"to\": \"QUALIFIED\", \"effectiveOn\": {\"value\": \"2017-02-16\"}}")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/effectiveOn")))
                .body("violations.code", equalTo(List.of("before-previous-change")));
    }

    @Test
    void the_moves_of_a_draft_are_for_those_with_a_role() {
        String draft = stand(election(), Map.of("personId", person("A"), "draft", true))
                .path("id");

        anonymous().get("/v1/candidates/%s/transitions".formatted(draft)).then().statusCode(404);
        viewer().get("/v1/candidates/%s/transitions".formatted(draft)).then().statusCode(200);
    }
}
