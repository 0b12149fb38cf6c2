package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.editor;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that nobody sends by good will: a problem of the right kind, and nothing of the inside in it. */
@QuarkusTest
class HostileInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                                                                     | 400 |
                    []                                                                    | 400 |
                    null                                                                  | 400 |
                    {"name": 7}                                                           | 400 | /name
                    {"name": "A", "name": "B"}                                            | 400 |
                    {"name": "A", "role": "admin"}                                        | 400 | /role
                    {"name": "A\\u0000B"}                                                 | 400 | /name
                    {"name": "\\u202EA", "gender": "\\u0007"}                                | 400 | /gender
                    {"name": "A", "draft": "yes"}                                         | 400 | /draft
                    {"name": "A", "birthDate": {"value": "2017-13-45"}}                   | 400 | /birthDate
                    {"name": "A", "birthDate": {"value": "long ago"}}                     | 400 | /birthDate
                    {}                                                                    | 422 | /name
                    {"name": "  "}                                                        | 422 | /name
                    {"name": "A", "otherNames": [null]}                                   | 422 | /otherNames/0
                    {"name": "A", "otherNames": [{"name": ""}]}                           | 422 | /otherNames/0/name
                    {"name": "A", "sources": [{"title": "t"}]}                            | 422 | /sources/0/kind
                    """)
    void a_body_that_is_no_person_is_refused_at_its_place(String body, int status, String pointer) {
        var answer = post("/v1/people", body);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo(PROBLEM);
        if (pointer != null) {
            assertThat(answer.<List<String>>path("violations.pointer"))
                    .as(answer.asString())
                    .contains(pointer);
        }
        tellsNothingOfTheInside(answer.asString());
    }

    @Test
    void a_name_that_is_too_long_is_refused_and_one_of_full_length_taken() {
        post("/v1/people", Map.of("name", "x".repeat(201))).then().statusCode(422);
        post("/v1/people", Map.of("name", "x".repeat(200))).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table person; --", "<script>alert(1)</script>", "Łukasz 李 🗳"})
    void text_is_kept_as_it_is(String name) {
        anonymous().get("/v1/people/" + person(name)).then().statusCode(200).body("name", equalTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/people/1", "/v1/candidates/'", "/v1/nothing", "/v1/people/../secret"})
    void what_is_not_there_is_a_problem_too(String path) {
        var answer = anonymous().get(path);

        answer.then().statusCode(404).contentType(PROBLEM);
        tellsNothingOfTheInside(answer.asString());
    }

    @Test
    void a_body_in_another_form_is_not_taken() {
        editor().contentType("text/plain")
                .body("A")
                .post("/v1/people")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
        editor().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{}")
                .patch("/v1/people/" + person("A"))
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void a_body_that_is_too_large_is_not_taken() {
        post("/v1/people", Map.of("name", "x".repeat(2_000_000))).then().statusCode(413);
    }

    @Test
    void a_method_that_is_not_offered_names_those_that_are() {
        var answer = editor().header("If-Match", "\"1\"").put("/v1/people/" + person("A"));

        answer.then().statusCode(405).contentType(PROBLEM);
        assertThat(answer.header("Allow")).contains("GET", "PATCH", "DELETE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "W/\"1\"", "\"1", "abc"})
    void a_precondition_that_is_no_strong_entity_tag_of_the_record_changes_nothing(String tag) {
        var path = "/v1/people/" + person("A");

        var answer = editor().contentType(Client.MERGE_PATCH)
                .header("If-Match", tag)
                .body("{\"name\": \"B\"}")
                .patch(path);

        assertThat(answer.statusCode()).isIn(400, 412);
        anonymous().get(path).then().body("name", equalTo("A"));
    }

    @Test
    void a_candidate_of_an_election_with_an_endless_id_is_not_found() {
        stand("known." + "x".repeat(1000), Map.of("personId", person("A")))
                .then()
                .statusCode(404);
    }

    @Test
    void numbers_out_of_bounds_are_refused_at_their_place() {
        stand(
                        Client.election(),
                        Map.of(
                                "personId",
                                person("A"),
                                "listPosition",
                                0,
                                "nominations",
                                List.of(Map.of("count", -1, "unit", "BRANCH"))))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/listPosition", "/nominations/0/count")));
    }

    @Test
    void a_key_that_was_used_for_another_person_is_refused() {
        var key = word();
        editor().contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"name\": \"A\"}")
                .post("/v1/people")
                .then()
                .statusCode(201);

        editor().contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"name\": \"B\"}")
                .post("/v1/people")
                .then()
                .statusCode(422)
                .contentType(PROBLEM);
    }

    private static void tellsNothingOfTheInside(String answer) {
        assertThat(answer).doesNotContain("org.hustings.", "java.", "Exception", "select ", "insert ", "hibernate");
    }
}
