package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.timeline.testing.Api.PROBLEM;
import static org.hustings.timeline.testing.Api.add;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.editor;
import static org.hustings.timeline.testing.Api.statement;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import org.hustings.timeline.testing.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that nobody sends by good will: a problem of the right kind, and nothing of the inside in it. */
@QuarkusTest
class HostileInputTest {

    private final String election = Api.election();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                                                                          | 400 |
                    []                                                                         | 400 |
                    null                                                                       | 400 |
                    {"headline": 7}                                                            | 400 | /headline
                    {"headline": "A", "headline": "B"}                                         | 400 |
                    {"headline": "A", "origin": "DERIVED"}                                     | 400 | /origin
                    {"headline": "A\\u0000B"}                                                  | 400 | /headline
                    {"headline": "\\u202EA", "group": "\\u2066B", "kind": 7}                  | 400 | /headline
                    {"headline": "A", "location": "\\u0007"}                                   | 400 | /location
                    {"sources": [{"title": "\\uFFFE", "kind": "NEWS"}]}                        | 400 | /sources/0/title
                    {"participants": [{"type": "PERSON", "name": "\\ud83d"}]}                  | 400 | /participants/0/name
                    {"kind": "GOSSIP"}                                                         | 400 | /kind
                    {"startDate": {"value": "2017-13-45"}}                                     | 400 | /startDate
                    {"startDate": {"value": "2017", "zone": "Sea/Side"}}                       | 400 | /startDate
                    {"participants": [{"type": "GHOST", "role": "SPEAKER"}]}                   | 400 |
                    {"participants": [{"role": "SPEAKER"}]}                                    | 400 |
                    {"participants": [{"type": "PERSON", "candidateId": "x", "name": "A"}]}    | 400 |
                    {}                                                                         | 422 | /headline
                    {"headline": " ", "kind": "POLL"}                                          | 422 | /startDate
                    {"participants": [{"type": "PERSON", "name": ""}]}                         | 422 | /participants/0/name
                    {"sources": [{"title": "t"}]}                                              | 422 | /sources/0/kind
                    {"headline": "\\u200B\\u200D\\uFEFF"}                                     | 422 | /headline
                    {"participants": [{"type": "PERSON", "name": "\\u3164"}]}                  | 422 | /participants/0/name
                    {"media": [{"url": "javascript:alert(1)"}]}                                | 422 | /media/0/url
                    {"media": [{"url": "//example.org/a.jpg"}]}                                | 422 | /media/0/url
                    {"sources": [{"url": "data:text/html,x", "title": "t", "kind": "NEWS"}]}   | 422 | /sources/0/url
                    {"sources": [{"archivedUrl": "ftp://a.org", "title": "t", "kind": "NEWS"}]} | 422 | /sources/0/archivedUrl
                    {"media": [null]}                                                          | 422 | /media/0
                    """)
    void a_body_that_is_no_campaign_event_is_refused_at_its_place(String body, int status, @Nullable String pointer) {
        var answer = add(election, body);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo(PROBLEM);
        if (pointer != null) {
            assertThat(answer.<List<String>>path("violations.pointer"))
                    .as(answer.asString())
                    .anyMatch(place -> place.startsWith(pointer));
        }
        tellsNothingOfTheInside(answer.asString());
    }

    @Test
    void a_headline_that_is_too_long_is_refused_and_one_of_full_length_taken() {
        add(election, statement("x".repeat(301), "2031")).then().statusCode(422);
        add(election, statement("x".repeat(300), "2031")).then().statusCode(201);
    }

    @Test
    void a_headline_is_as_long_as_it_has_characters_whatever_java_makes_of_them() {
        var id = added(election, statement("🗳".repeat(300), "2031"));

        anonymous().get("/v1/campaign-events/" + id).then().body("headline", equalTo("🗳".repeat(300)));
        add(election, statement("🗳".repeat(301), "2031")).then().statusCode(422);
    }

    @Test
    void a_headline_of_a_megabyte_is_refused_before_anything_is_made_of_it() {
        add(election, statement("x".repeat(1_000_000), "2031"))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/headline")));
        add(election, statement("x".repeat(1_048_576), "2031")).then().statusCode(413);
    }

    @Test
    void every_place_is_named_at_which_a_text_deceives() {
        add(election, """
                {"headline": "A\\u202EB", "text": "ok\\n\\u0000", "media": [{"url": "https://a.org", "alt": "\\u009B"}]}
                """)
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/headline", "/text", "/media/0/alt")))
                .body("violations.code", equalTo(List.of("unreadable-text", "unstorable-text", "unreadable-text")));
    }

    @Test
    void a_patch_is_held_to_the_same() {
        var id = added(election, statement("A", "2031"));

        Api.patch(id, 1, "{\"headline\": \"\\u202EB\"}")
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/headline")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table campaign_event; --",
                "<script>alert(1)</script>",
                "Łukasz 李 🗳",
                "%s %d",
                "<b>\u200Fשלום\u200E</b>",
                "می\u200Cخواهم"
            })
    void text_is_kept_as_it_is(String headline) {
        anonymous()
                .get("/v1/campaign-events/" + added(election, statement(headline, "2031")))
                .then()
                .statusCode(200)
                .body("headline", equalTo(headline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/campaign-events/1",
                "/v1/campaign-events/'",
                "/v1/elections/%00/timeline",
                "/v1/elections/A%20B/timeline",
                "/v1/elections/..%2Fsecret/timeline",
                "/v1/nothing"
            })
    void what_is_not_there_is_a_problem_too(String path) {
        var answer = anonymous().urlEncodingEnabled(false).get(path);

        answer.then().contentType(PROBLEM);
        assertThat(answer.statusCode()).isIn(400, 404);
        tellsNothingOfTheInside(answer.asString());
    }

    @Test
    void an_election_with_an_endless_id_is_not_found() {
        add("at-owner." + "x".repeat(1000), statement("A", "2031")).then().statusCode(404);
    }

    @Test
    void a_body_in_another_form_is_not_taken() {
        var id = added(election, statement("A", "2031"));

        editor().header("If-Match", "\"1\"")
                .body("{}")
                .patch("/v1/campaign-events/" + id)
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void a_method_that_is_not_offered_names_those_that_are() {
        var answer = editor().header("If-Match", "\"1\"")
                .put("/v1/campaign-events/" + added(election, statement("A", "2031")));

        answer.then().statusCode(405).contentType(PROBLEM);
        assertThat(answer.header("Allow")).contains("GET", "PATCH", "DELETE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "group", "publisher"})
    void a_text_of_nothing_or_longer_than_agreed_is_refused_by_its_name(String parameter) {
        for (var form : List.of("", "/feed.json", "/calendar.ics", "/table.csv")) {
            for (var text : List.of("", "x".repeat(201))) {
                anonymous()
                        .accept("*/*")
                        .queryParam(parameter, text)
                        .get("/v1/elections/{id}/timeline" + form, election)
                        .then()
                        .statusCode(400)
                        .body("type", equalTo("https://hustings.org/problems/invalid-parameter"))
                        .body("violations.pointer", equalTo(List.of("?" + parameter)));
            }
        }
        anonymous()
                .queryParam(parameter, "\uD83D\uDDF3".repeat(200))
                .get("/v1/elections/{id}/timeline", election)
                .then()
                .statusCode(200);
    }

    @Test
    void more_kinds_than_there_are_are_refused() {
        anonymous()
                .queryParam("kind", Collections.nCopies(14, "POLL"))
                .get("/v1/elections/{id}/timeline", election)
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("?kind")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "W/\"1\"", "\"1", "abc"})
    void a_precondition_that_is_no_strong_entity_tag_of_the_record_changes_nothing(String tag) {
        var path = "/v1/campaign-events/" + added(election, statement("A", "2031"));

        var answer = editor().contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"headline\": \"B\"}")
                .patch(path);

        assertThat(answer.statusCode()).isIn(400, 412);
        anonymous().get(path).then().body("headline", equalTo("A"));
    }

    private static void tellsNothingOfTheInside(String answer) {
        assertThat(answer).doesNotContain("org.hustings.", "java.", "Exception", "select ", "insert ", "hibernate");
    }
}
