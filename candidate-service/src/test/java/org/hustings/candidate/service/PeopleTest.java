package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.MERGE_PATCH;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.draftPerson;
import static org.hustings.candidate.service.Client.editor;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleTest {

    @Test
    void a_created_person_is_read_back_as_answered_from_the_location() {
        var created = post("/v1/people", """
                {"name": "Gail %1$s", "givenName": "Gail", "familyName": "%1$s",
                 "birthDate": {"value": "1955", "approximate": true}, "otherNames": [{"name": "G. %1$s"}],
                 "links": [{"url": "https://www.unitetheunion.org/"}],
                 "sources": [{"title": "Len McCluskey re-elected", "kind": "NEWS", "publishedOn": {"value": "2017-04-21"}}]}""".formatted(word()))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", org.hamcrest.Matchers.startsWith("/v1/people/"))
                .extract();

        anonymous()
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(equalTo(created.asString()));
    }

    @Test
    void what_is_not_known_of_a_person_is_left_out_and_lists_are_there() {
        anonymous()
                .get("/v1/people/" + person("Tony Burke"))
                .then()
                .statusCode(200)
                .body("$", not(hasKey("givenName")))
                .body("$", not(hasKey("birthDate")))
                .body("otherNames", hasSize(0))
                .body("sources", hasSize(0))
                .body("draft", equalTo(false));
    }

    @Test
    void a_merge_patch_changes_what_it_names_and_null_removes() {
        var id = post("/v1/people", Map.of("name", "Ian Allinson", "gender", "male", "sortName", "Allinson"))
                .then()
                .extract()
                .<String>path("id");

        patch("/v1/people/" + id, 1, "{\"gender\": null, \"givenName\": \"Ian\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Ian Allinson"))
                .body("givenName", equalTo("Ian"))
                .body("sortName", equalTo("Allinson"))
                .body("version", equalTo(2))
                .body("$", not(hasKey("gender")));
    }

    @Test
    void a_patch_that_changes_nothing_makes_no_version() {
        var id = person("Jack Dromey");

        patch("/v1/people/" + id, 1, "{\"name\": \"Jack Dromey\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        viewer().get("/v1/people/%s/revisions".formatted(id)).then().body("items", hasSize(1));
    }

    @Test
    void a_patch_from_an_older_version_is_stale() {
        var id = person("Tom Watson");
        patch("/v1/people/" + id, 1, "{\"gender\": \"male\"}").then().statusCode(200);

        patch("/v1/people/" + id, 1, "{\"gender\": null}")
                .then()
                .statusCode(412)
                .contentType(PROBLEM)
                .body("type", endsWith("/stale-version"));
    }

    @Test
    void a_patch_has_to_say_from_which_version() {
        editor().contentType(MERGE_PATCH)
                .body("{}")
                .patch("/v1/people/" + person("Jon Lansman"))
                .then()
                .statusCode(428)
                .contentType(PROBLEM);
    }

    @Test
    void a_name_that_is_removed_breaks_a_rule_at_its_place() {
        patch("/v1/people/" + person("John McDonnell"), 1, "{\"name\": null}")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("violations.pointer", equalTo(List.of("/name")));
    }

    @Test
    void an_unchanged_person_is_not_sent_again() {
        anonymous()
                .header("If-None-Match", "\"1\"")
                .get("/v1/people/" + person("Jeremy Corbyn"))
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"");
    }

    @Test
    void a_draft_is_not_there_for_the_public_until_it_is_published() {
        var path = "/v1/people/" + draftPerson("Someone Undecided");
        anonymous().get(path).then().statusCode(404).body("type", endsWith("/person-not-found"));
        viewer().get(path).then().statusCode(200);

        patch(path, 1, "{\"draft\": false}").then().statusCode(200);

        anonymous().get(path).then().statusCode(200).body("draft", equalTo(false));
        anonymous().get(path + "/revisions").then().statusCode(200).body("items.version", equalTo(List.of(2)));
        viewer().get(path + "/revisions").then().body("items.version", equalTo(List.of(2, 1)));
    }

    @Test
    void a_published_person_stays() {
        var path = "/v1/people/" + person("Gerard Coyne");

        patch(path, 1, "{\"draft\": true}").then().statusCode(409).body("type", endsWith("/already-published"));
        delete(path, 1).then().statusCode(409).body("type", endsWith("/published-record"));
    }

    @Test
    void a_draft_is_deleted_and_gone() {
        var path = "/v1/people/" + draftPerson("Ian Alinson");

        delete(path, 1).then().statusCode(204);

        viewer().get(path).then().statusCode(404);
        viewer().get(path + "/revisions").then().statusCode(404);
    }

    @Test
    void a_draft_who_stands_cannot_be_deleted() {
        var id = draftPerson("Ian Alinson");
        stand(Client.election(), Map.of("personId", id, "draft", true)).then().statusCode(201);

        delete("/v1/people/" + id, 1)
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", endsWith("/person-stands"));
    }

    @Test
    void the_same_post_again_with_its_key_makes_no_second_person() {
        var key = word();
        var name = word();
        var first = editor().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .post("/v1/people");
        var again = editor().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .post("/v1/people");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        anonymous().queryParam("name", name).get("/v1/people").then().body("items", hasSize(1));
    }

    @Test
    void a_person_may_be_looked_for_by_a_part_of_the_name() {
        var word = word();
        var wanted = person("Anna " + word + " Smith");
        person("Nobody " + word());

        anonymous()
                .queryParam("name", word.toUpperCase(java.util.Locale.ROOT))
                .get("/v1/people")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(wanted)));
    }

    @Test
    void what_means_something_to_a_search_is_taken_as_it_is_written() {
        var word = word();
        var wanted = person(word + " 100%_\\ sure");
        person(word + " 100 other");

        anonymous()
                .queryParam("name", word + " 100%_\\")
                .get("/v1/people")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(wanted)));
    }
}
