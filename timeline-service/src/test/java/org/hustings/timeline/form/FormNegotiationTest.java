package org.hustings.timeline.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.hustings.timeline.testing.Api.PROBLEM;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.statement;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.hustings.timeline.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which form a client gets. */
@QuarkusTest
class FormNegotiationTest {

    private final String election = Api.election();

    @BeforeEach
    void an_entry_is_there() {
        added(election, statement("Said", "2031-04-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    */*                                                                              | application/json
                    application/json                                                                 | application/json
                    application/*                                                                    | application/json
                    text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8                  | application/json
                    application/feed+json                                                            | application/feed+json
                    application/atom+xml                                                             | application/atom+xml
                    APPLICATION/ATOM+XML                                                             | application/atom+xml
                    text/calendar                                                                    | text/calendar;charset=utf-8
                    text/*                                                                           | text/calendar;charset=utf-8
                    text/*, text/calendar;q=0                                                        | text/csv;charset=utf-8;header=present
                    text/csv                                                                         | text/csv;charset=utf-8;header=present
                    application/vnd.hustings.timelinejs+json                                         | application/vnd.hustings.timelinejs+json
                    application/json;q=0.5, application/atom+xml                                     | application/atom+xml
                    application/json;q=0.5, application/atom+xml;q=0.4                               | application/json
                    text/csv;q=0.1, application/feed+json;q=0.2, application/pdf                     | application/feed+json
                    */*;q=0.1, text/csv;q=0.9, application/json;q=0                                  | text/csv;charset=utf-8;header=present
                    */*, application/json;q=0                                                        | application/feed+json
                    """)
    void a_client_gets_the_form_that_it_likes_best(String accept, String mediaType) {
        var answer = timeline(accept, "");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(mediaType);
    }

    @ParameterizedTest
    @CsvSource({
        "JSON, application/json",
        "JSON_FEED, application/feed+json",
        "ATOM, application/atom+xml",
        "ICALENDAR, text/calendar;charset=utf-8",
        "TIMELINEJS, application/vnd.hustings.timelinejs+json",
        "CSV, text/csv;charset=utf-8;header=present"
    })
    void the_form_that_is_named_counts_more_than_what_is_accepted(String format, String mediaType) {
        timeline("application/pdf", "?format=" + format).then().statusCode(200).contentType(startsWith(mediaType));
    }

    @Test
    void whoever_asks_for_nothing_gets_json() {
        given().get("/v1/elections/{id}/timeline", election)
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "text/html", "application/json;q=0", "*/*;q=0", "image/*"})
    void what_is_not_offered_is_not_acceptable(String accept) {
        timeline(accept, "").then().statusCode(406).contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?format=PDF",
                "?format=",
                "?format=json",
                "?format=CSV&format=CSV",
                "?format=CSV&limit=5",
                "?format",
                "?form%61t=CSV&format=CSV"
            })
    void a_form_that_is_not_known_and_a_parameter_that_it_has_not_are_refused(String query) {
        for (var accept : List.of("*/*", "text/calendar", "application/pdf")) {
            timeline(accept, query).then().statusCode(400).contentType(PROBLEM);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.json", "feed.atom", "calendar.ics", "timelinejs.json", "table.csv"})
    void each_form_has_an_address_of_its_own(String address) {
        var path = "/v1/elections/%s/timeline/%s".formatted(election, address);

        given().accept("*/*").get(path).then().statusCode(200);
        given().accept("application/pdf").get(path).then().statusCode(406).contentType(PROBLEM);
        given().accept("*/*").get(path + "?format=CSV").then().statusCode(400);
        given().accept("*/*")
                .get("/v1/elections/nowhere/timeline/" + address)
                .then()
                .statusCode(404)
                .contentType(PROBLEM);
    }

    @Test
    void the_timeline_for_timeline_js_is_plain_json_at_its_own_address() {
        given().accept("application/json")
                .get("/v1/elections/{id}/timeline/timelinejs.json", election)
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSON", "JSON_FEED", "ATOM", "ICALENDAR", "TIMELINEJS", "CSV"})
    void an_answer_tells_that_others_get_others(String format) {
        var answer = timeline("*/*", "?format=" + format);

        assertThat(answer.headers().getValues("Vary")).contains("Accept", "Authorization");
        answer.then().header("Cache-Control", equalTo("public, no-cache"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSON", "JSON_FEED", "ATOM", "ICALENDAR", "TIMELINEJS", "CSV"})
    void a_head_says_what_a_get_says_and_brings_nothing(String format) {
        var path = "/v1/elections/%s/timeline?format=%s".formatted(election, format);
        var got = given().get(path);

        var head = given().head(path);

        head.then().statusCode(200).header("ETag", got.header("ETag")).contentType(got.contentType());
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void filters_and_places_of_the_timeline_hold_for_a_form_that_is_asked_for() {
        added(election, statement("Said later", "2031-04-02"));

        timeline("application/feed+json", "?limit=1&kind=STATEMENT")
                .then()
                .statusCode(200)
                .body("items.title", equalTo(List.of("Said later")))
                .body(
                        "next_url",
                        startsWith("/v1/elections/%s/timeline/feed.json?kind=STATEMENT&limit=1&cursor="
                                .formatted(election)));
        timeline("*/*", "?kind=POLL&format=JSON_FEED").then().statusCode(200).body("items", equalTo(List.of()));
        timeline("*/*", "?order=ASC&format=JSON_FEED").then().body("items.title[0]", equalTo("Said"));
        timeline("*/*", "?kind=PARTY&format=ATOM").then().statusCode(400);
    }

    @Test
    void the_pages_of_a_form_that_was_named_are_of_that_form() {
        added(election, statement("Said later", "2031-04-02"));
        var next = timeline("application/pdf", "?format=JSON&limit=1").<String>path("next");

        given().urlEncodingEnabled(false)
                .accept("text/csv")
                .get(next)
                .then()
                .statusCode(200)
                .body("items.headline", hasItem("Said later"));
    }

    private Response timeline(String accept, String query) {
        return given().accept(accept).get("/v1/elections/" + election + "/timeline" + query);
    }
}
