package org.hustings.candidate.service;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.draftPerson;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.viewer;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Candidacies that are not for everyone yet. */
@QuarkusTest
class DraftCandidaciesTest {

    @Test
    void a_draft_candidacy_is_not_there_for_the_public_until_it_is_published() {
        var election = election();
        var id = stand(election, Map.of("personId", person("Someone Undecided"), "draft", true))
                .then()
                .extract()
                .<String>path("id");
        var path = "/v1/candidates/" + id;
        anonymous().get(path).then().statusCode(404).body("type", endsWith("/candidate-not-found"));
        anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .body("items", hasSize(0));
        viewer().get("/v1/elections/%s/candidates".formatted(election)).then().body("items.id", equalTo(List.of(id)));

        patch(path, 1, "{\"draft\": false}").then().statusCode(200);

        anonymous().get(path).then().statusCode(200);
        anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .body("items.id", equalTo(List.of(id)));
        delete(path, 2).then().statusCode(409).body("type", endsWith("/published-record"));
    }

    @Test
    void a_draft_candidacy_is_deleted_and_the_person_may_stand_again() {
        var election = election();
        var person = person("Ian Alinson");
        var id = stand(election, Map.of("personId", person, "draft", true))
                .then()
                .extract()
                .<String>path("id");

        delete("/v1/candidates/" + id, 1).then().statusCode(204);

        viewer().get("/v1/candidates/" + id).then().statusCode(404);
        stand(election, Map.of("personId", person)).then().statusCode(201);
    }

    @Test
    void a_published_candidacy_never_shows_a_person_who_is_a_draft() {
        var election = election();
        var person = draftPerson("Someone Undecided");
        stand(election, Map.of("personId", person)).then().statusCode(409).body("type", endsWith("/person-is-draft"));
        var id = stand(election, Map.of("personId", person, "draft", true))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        patch("/v1/candidates/" + id, 1, "{\"draft\": false}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/person-is-draft"));
    }
}
