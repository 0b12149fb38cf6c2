package org.hustings.candidate.service;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.draftPerson;
import static org.hustings.candidate.service.Client.hold;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.viewer;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Post holdings that are not for everyone yet. */
@QuarkusTest
class DraftHoldingsTest {

    @Test
    void a_draft_holding_is_for_callers_with_a_role_until_it_is_published() {
        var person = person("Gail Cartmail");
        var holding = id(hold(
                person,
                Map.of("organisationName", "Unite", "postLabel", "Secretary", "role", "ACTING", "draft", true)));
        var path = "/v1/post-holdings/" + holding;
        anonymous().get(path).then().statusCode(404).body("type", endsWith("/post-holding-not-found"));
        anonymous().get("/v1/people/%s/post-holdings".formatted(person)).then().body("items", hasSize(0));
        viewer().get("/v1/people/%s/post-holdings".formatted(person))
                .then()
                .body("items.id", equalTo(List.of(holding)));

        patch(path, 1, Map.of("draft", false)).then().statusCode(200);

        anonymous().get(path).then().statusCode(200);
        patch(path, 2, Map.of("draft", true)).then().statusCode(409).body("type", endsWith("/already-published"));
        delete(path, 2).then().statusCode(409).body("type", endsWith("/published-record"));
    }

    @Test
    void a_draft_holding_is_deleted() {
        var holding = id(
                hold(person("A"), Map.of("organisationName", "B", "postLabel", "C", "role", "ACTING", "draft", true)));

        delete("/v1/post-holdings/" + holding, 1).then().statusCode(204);

        viewer().get("/v1/post-holdings/" + holding).then().statusCode(404);
    }

    @Test
    void a_published_holding_never_shows_a_person_who_is_a_draft() {
        var person = draftPerson("Someone Undecided");
        hold(person, Map.of("organisationName", "B", "postLabel", "C", "role", "ACTING"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/person-is-draft"));
        var draft =
                id(hold(person, Map.of("organisationName", "B", "postLabel", "C", "role", "ACTING", "draft", true)));

        patch("/v1/post-holdings/" + draft, 1, Map.of("draft", false))
                .then()
                .statusCode(409)
                .body("type", endsWith("/person-is-draft"));
        delete("/v1/people/" + person, 1).then().statusCode(409).body("type", endsWith("/record-in-use"));
    }
}
