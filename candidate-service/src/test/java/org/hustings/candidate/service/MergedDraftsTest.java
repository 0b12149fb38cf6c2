package org.hustings.candidate.service;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.draftPerson;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.merge;
import static org.hustings.candidate.service.Client.merged;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.undo;
import static org.hustings.candidate.service.Client.viewer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Merges of what is not published: nobody gets to see a draft by one. */
@QuarkusTest
class MergedDraftsTest {

    @Test
    void a_merge_with_a_person_who_still_is_a_draft_is_hidden_though_the_duplicate_is_published() {
        var draft = draftPerson("A draft");
        var duplicate = draftPerson("A duplicate");
        var merge = merged(draft, duplicate);
        undo(draft, merge).then().statusCode(201);
        patch("/v1/people/" + duplicate, 3, "{\"draft\": false}").then().statusCode(200);

        anonymous().get("/v1/people/%s/merges".formatted(duplicate)).then().body("items", hasSize(0));
    }

    @Test
    void drafts_are_merged_among_themselves_and_hidden_from_the_public() {
        var draft = draftPerson("A draft");
        var second = draftPerson("A second draft");
        refused(merge(person("A published person"), draft), "draft-and-published", draft + " is a draft");

        var merge = merged(draft, second);

        refused(delete("/v1/people/" + draft, 1), "person-has-duplicates", "merged into this one");
        anonymous().redirects().follow(false).get("/v1/people/" + second).then().statusCode(404);
        anonymous().get("/v1/people/%s/merges".formatted(second)).then().statusCode(404);
        patch("/v1/people/" + draft, 1, "{\"draft\": false}").then().statusCode(200);
        anonymous().get("/v1/people/%s/merges".formatted(draft)).then().body("items", hasSize(0));
        viewer().get("/v1/people/%s/merges".formatted(draft)).then().body("items.id", equalTo(List.of(merge)));

        undo(draft, merge).then().statusCode(201);
        anonymous().get("/v1/people/" + second).then().statusCode(200);
    }

    @Test
    void a_draft_that_stands_for_another_one_is_not_deleted() {
        var election = election();
        var person = person("Len McCluskey");
        var duplicate = person("Leonard McCluskey");
        var own = id(stand(election, Map.of("personId", person, "draft", true)));
        id(stand(election, Map.of("personId", duplicate, "draft", true)));
        merged(person, duplicate);

        delete("/v1/candidates/" + own, 1).then().statusCode(409).body("type", endsWith("/candidate-has-duplicates"));
    }

    private static void refused(Response answer, String code, String detail) {
        answer.then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", endsWith("/" + code))
                .body("detail", containsString(detail));
    }
}
