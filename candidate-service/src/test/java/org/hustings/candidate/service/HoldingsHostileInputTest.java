package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.hold;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Post holdings that nobody records by good will: a problem of the right kind at the right place. */
@QuarkusTest
class HoldingsHostileInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                                                                        | 400 |
                    {"role": "BOSS"}                                                         | 400 | /role
                    {"role": "ACTING", "personId": "x"}                                      | 400 | /personId
                    {"role": "ACTING", "organisationId": "not an id"}                        | 400 | /organisationId
                    {"role": "ACTING", "postId": 7}                                          | 400 | /postId
                    {"role": "ACTING", "startDate": {"value": "2017-02-30"}}                 | 400 | /startDate
                    {"role": "ACTING", "startDate": {"value": "-2017"}}                      | 400 | /startDate
                    {"role": "ACTING", "endDate": "2017"}                                    | 400 | /endDate
                    {"role": "ACTING", "status": "FIRED"}                                    | 400 | /status
                    {"role": "ACTING", "organisationName": "A\\u0000B", "postLabel": "C"}    | 400 | /organisationName
                    {}                                                                       | 422 | /role
                    {"role": "ACTING", "organisationName": " ", "postLabel": "C"}            | 422 | /organisationName
                    {"role": "ACTING", "organisationName": "A", "postLabel": "B", "startDate": {"value": "2017"}, "endDate": {"value": "2016"}} | 422 | /endDate
                    {"role": "ACTING", "organisationName": "A", "postLabel": "B", "status": "ENDED"} | 422 | /endDate
                    {"role": "ACTING", "organisationName": "A", "postLabel": "B", "startDate": {"value": "2017"}, "statusSince": {"value": "2016"}} | 422 | /statusSince
                    {"role": "ACTING", "organisationName": "A", "postLabel": "B", "sources": [{"title": "t"}]} | 422 | /sources/0/kind
                    """)
    void a_body_that_is_no_holding_is_refused_at_its_place(String body, int status, String pointer) {
        var answer = post("/v1/people/%s/post-holdings".formatted(person("A")), body);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo(PROBLEM);
        if (pointer != null) {
            assertThat(answer.<List<String>>path("violations.pointer")).contains(pointer);
        }
        assertThat(answer.asString()).doesNotContain("org.hustings.", "java.", "Exception", "insert ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0001-01-01", "9999-12-31", "9999", "2017-04-28T23:59:60Z"})
    void dates_at_the_edges_of_time_are_kept_or_refused_and_break_nothing(String date) {
        var answer = hold(
                person("A"),
                Map.of(
                        "organisationName",
                        "B",
                        "postLabel",
                        "C",
                        "role",
                        "ACTING",
                        "startDate",
                        Map.of("value", date, "zone", "Pacific/Kiritimati"),
                        "endDate",
                        Map.of("value", date, "zone", "Pacific/Kiritimati")));

        assertThat(answer.statusCode()).as(answer.asString()).isIn(201, 400);
        anonymous().get("/v1/post-holdings?on=0001-01-01").then().statusCode(200);
        anonymous().get("/v1/post-holdings?on=9999-12-31").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on=yesterday",
                "on=2017",
                "on=2017-02-30",
                "role=BOSS",
                "status=FIRED",
                "postId=1",
                "organisationId='",
                "person=1",
                "limit=0",
                "on=2017-01-01&on=2017-01-02"
            })
    void a_parameter_that_is_not_as_agreed_is_refused(String query) {
        anonymous().get("/v1/post-holdings?" + query).then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void what_follows_from_elsewhere_is_no_field_to_patch() {
        var path = "/v1/post-holdings/"
                + id(hold(person("A"), Map.of("organisationName", "B", "postLabel", "C", "role", "ACTING")));
        for (var member : List.of("status", "personId", "statusChanges", "disputed", "id")) {
            patch(path, 1, "{\"%s\": null}".formatted(member))
                    .then()
                    .statusCode(400)
                    .body("violations.pointer", equalTo(List.of("/" + member)));
        }
        patch(path, 1, "{\"organisationName\": null}").then().statusCode(422);
        patch(path, 1, "{\"organisationId\": null, \"role\": \"SUBSTANTIVE\"}")
                .then()
                .statusCode(200)
                .body("organisationName", equalTo("B"));
    }

    @Test
    void what_was_known_in_the_future_or_before_all_time_is_no_question_and_nothing() {
        var person = person("A");
        var path = "/v1/post-holdings/"
                + id(hold(person, Map.of("organisationName", "B", "postLabel", "C", "role", "ACTING")));

        anonymous()
                .queryParam("asKnownAt", "2999-01-01T00:00:00Z")
                .get(path)
                .then()
                .statusCode(400);
        anonymous().queryParam("asKnownAt", "yesterday").get(path).then().statusCode(400);
        anonymous()
                .queryParam("asKnownAt", "2001-01-01T00:00:00Z")
                .get(path)
                .then()
                .statusCode(404);
        anonymous()
                .queryParam("asKnownAt", "2001-01-01T00:00:00Z")
                .get("/v1/people/%s/post-holdings".formatted(person))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
