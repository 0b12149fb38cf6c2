package org.hustings.candidate.service;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.editor;
import static org.hustings.candidate.service.Client.merge;
import static org.hustings.candidate.service.Client.merged;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.undo;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Merging duplicates of people, and taking it back. */
@QuarkusTest
class MergesTest {

    private String person = "";
    private String duplicate = "";

    @BeforeEach
    void recordThem() {
        person = person("Len McCluskey");
        duplicate = person("Leonard McCluskey");
    }

    @Test
    void a_merge_is_read_back_as_answered_from_its_location() {
        var created = post("/v1/people/%s/merges".formatted(person), """
                {"duplicateId": "%s", "reason": "the same man, under his full name",
                 "source": {"title": "Who's who", "kind": "OTHER"}}""".formatted(duplicate))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("personId", equalTo(person))
                .body("duplicateId", equalTo(duplicate))
                .body("reason", equalTo("the same man, under his full name"))
                .body("source.title", equalTo("Who's who"))
                .body("mergedBy", equalTo("editor"))
                .body(
                        "moved",
                        equalTo(Map.of("candidacies", 0, "candidaciesMerged", 0, "postHoldings", 0, "endorsements", 0)))
                .body("$", not(hasKey("undoneAt")))
                .extract();

        anonymous()
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(equalTo(created.asString()));
    }

    @Test
    void a_merge_is_a_revision_of_the_duplicate_and_none_of_the_person() {
        var merge = merged(person, duplicate);
        undo(person, merge).then().statusCode(201);

        anonymous()
                .get("/v1/people/%s/revisions".formatted(duplicate))
                .then()
                .body(
                        "items.type",
                        equalTo(List.of(
                                "org.hustings.person.merge-undone.v1",
                                "org.hustings.person.merged.v1",
                                "org.hustings.person.created.v1")))
                .body("items[0].reason", equalTo("two people after all"))
                .body("items[0].changed", equalTo(List.of("/mergedIntoId")))
                .body("items[1].record.mergedIntoId", equalTo(person))
                .body(
                        "items[1].details",
                        equalTo(Map.of("mergeId", merge, "intoId", person, "reason", "the same person")));
        anonymous().get("/v1/people/%s/revisions".formatted(person)).then().body("items", hasSize(1));
    }

    @Test
    void a_merge_that_is_undone_says_when_by_whom_and_why() {
        var merge = merged(person, duplicate);

        undo(duplicate, merge)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("undoneAt", notNullValue())
                .body("undoneBy", equalTo("editor"))
                .body("undoReason", equalTo("two people after all"));

        refused(undo(person, merge), 409, "merge-undone", "undone at 20");
        anonymous()
                .get("/v1/people/" + duplicate)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("$", not(hasKey("mergedIntoId")));
    }

    @Test
    void merges_are_undone_in_any_order() {
        var first = person("L. McCluskey");
        var intoDuplicate = merged(duplicate, first);
        var intoPerson = merged(person, duplicate);
        standsFor(first, person);

        undo(duplicate, intoDuplicate).then().statusCode(201);
        anonymous().get("/v1/people/" + first).then().statusCode(200).body("id", equalTo(first));
        standsFor(duplicate, person);

        undo(person, intoPerson).then().statusCode(201);
        anonymous().get("/v1/people/" + duplicate).then().body("id", equalTo(duplicate));
    }

    @Test
    void what_was_merged_into_a_duplicate_goes_with_it() {
        var first = person("L. McCluskey");
        merged(duplicate, first);
        var intoPerson = merged(person, duplicate);

        undo(person, intoPerson).then().statusCode(201);

        standsFor(first, duplicate);
    }

    @Test
    void the_same_merge_sent_again_under_its_key_is_made_once() {
        var key = word();
        var body = Map.of("duplicateId", duplicate, "reason", "the same person");
        var once = withKey(key, body).then().statusCode(201).extract().asString();

        withKey(key, body).then().statusCode(201).body(equalTo(once));
        anonymous().get("/v1/people/%s/merges".formatted(person)).then().body("items", hasSize(1));
    }

    @Test
    void the_list_is_of_all_merges_of_a_person_the_newest_first() {
        var undone = merged(person, duplicate);
        undo(person, undone).then().statusCode(201);
        var again = merged(duplicate, person);

        for (var each : List.of(person, duplicate)) {
            anonymous()
                    .get("/v1/people/%s/merges".formatted(each))
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(List.of(again, undone)));
        }
        anonymous()
                .get("/v1/people/%s/merges?limit=1".formatted(person))
                .then()
                .body("items.id", equalTo(List.of(again)))
                .body("next", notNullValue());
        anonymous()
                .get("/v1/people/%s/merges/%s".formatted(person("Another"), again))
                .then()
                .statusCode(404)
                .body("type", endsWith("/merge-not-found"));
    }

    @Test
    void who_is_merged_already_is_merged_no_further_and_the_answer_names_the_root() {
        merged(person, duplicate);
        var other = person("Gerard Coyne");

        refused(merge(other, duplicate), 409, "merged-person", "was merged into person " + person);
        refused(merge(duplicate, other), 409, "merged-person", "was merged into person " + person);
    }

    @Test
    void nobody_is_merged_into_themselves_or_with_someone_who_is_not_there() {
        var nobody = UUID.randomUUID().toString();

        refused(merge(person, person), 422, "merge-into-itself", "into themselves");
        refused(merge(person, nobody), 422, "unknown-person", nobody);
        refused(merge(nobody, person), 404, "person-not-found", nobody);
        post("/v1/people/%s/merges".formatted(person), Map.of("duplicateId", duplicate, "reason", " "))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/reason")));
    }

    @Test
    void a_duplicate_is_in_no_list_of_people() {
        var name = word();
        var first = person(name);
        var second = person(name);

        merged(first, second);

        anonymous().get("/v1/people?name=" + name).then().body("items.id", equalTo(List.of(first)));
    }

    private static void standsFor(String duplicate, String root) {
        anonymous()
                .redirects()
                .follow(false)
                .get("/v1/people/" + duplicate)
                .then()
                .statusCode(308)
                .header("Location", "/v1/people/" + root);
    }

    private static void refused(Response answer, int status, String code, String detail) {
        answer.then()
                .statusCode(status)
                .contentType(PROBLEM)
                .body("type", endsWith("/" + code))
                .body("detail", containsString(detail));
    }

    private Response withKey(String key, Object body) {
        return editor().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/people/%s/merges".formatted(person));
    }
}
