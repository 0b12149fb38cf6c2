package org.hustings.election;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How elections are found: by words, by an identifier elsewhere, by the days of a milestone; and in which order. */
@QuarkusTest
class ElectionSearchTest {

    private final String marker = "m" + UUID.randomUUID().toString().substring(0, 8);
    private String organisation = "";

    @BeforeEach
    void three_elections() {
        organisation = Api.organisation("Searched " + marker);
        record("treasurer", "2031-03-01", "Treasurer of " + marker, "[]");
        record("secretary", "2030-05-07", "General Secretary of " + marker, "[]");
        record("president", "2032-01-01", "President of " + marker, """
                [{"scheme": "wikidata", "identifier": "Q-%s"}]""".formatted(marker));
    }

    @ParameterizedTest
    @CsvSource({"secretary, secretary", "GENERAL secr, secretary", "'treasurer; drop', ''", "2032, president"})
    void words_are_found_by_how_they_begin_in_name_and_identifier(String words, String found) {
        var query = "%s %s".formatted(words, marker).replace(" ", "%20").replace(";", "%3B");

        Api.anonymous()
                .get("/v1/elections?q=" + query)
                .then()
                .statusCode(200)
                .body("items.id", found.isEmpty() ? empty() : contains(id(found, date(found))));
    }

    @Test
    void a_search_for_no_word_at_all_finds_nothing() {
        Api.anonymous().get("/v1/elections?q=%21%27%26").then().statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/elections", "/v1/calendar"})
    void endless_words_are_refused(String path) {
        Api.anonymous()
                .get(path + "?q=" + "x".repeat(201))
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-parameter"))
                .body("violations.pointer", contains("?q"))
                .body("violations.code", contains("size"));
        Api.anonymous().get(path + "?q=" + "x".repeat(200)).then().statusCode(200);
    }

    @Test
    void an_election_is_found_by_its_identifier_elsewhere() {
        Api.anonymous()
                .get("/v1/elections?identifier=wikidata:Q-" + marker)
                .then()
                .statusCode(200)
                .body("items.id", contains(id("president", "2032-01-01")));
        Api.anonymous().get("/v1/elections?identifier=other:Q-" + marker).then().body("items", empty());
    }

    @Test
    void organisations_and_posts_are_found_by_their_identifier_elsewhere() {
        var union =
                Api.editor().post("/v1/organisations", """
                        {"name": "Found", "classification": "TRADE_UNION",
                         "identifiers": [{"scheme": "wikidata", "identifier": "O-%s"}]}""".formatted(marker)).<String>path("id");
        var post = Api.editor().post("/v1/posts", """
                        {"label": "Found", "organisationId": "%s",
                         "identifiers": [{"scheme": "wikidata", "identifier": "P-%s"}]}""".formatted(union, marker)).<String>path("id");

        Api.anonymous()
                .get("/v1/organisations?identifier=wikidata:O-" + marker)
                .then()
                .body("items.id", contains(union));
        Api.anonymous().get("/v1/posts?identifier=wikidata:P-" + marker).then().body("items.id", contains(post));
    }

    @ParameterizedTest
    @CsvSource({
        "milestone=BALLOT_CLOSES&milestoneFrom=2030-05-01&milestoneTo=2030-05-31, secretary",
        "milestone=BALLOT_CLOSES&milestoneFrom=2031-02-11&milestoneTo=2031-02-12, treasurer",
        "milestoneFrom=2031-12-01, president",
        "milestone=COUNT_STARTS, ''",
        "milestone=BALLOT_CLOSES&milestoneTo=2030-05-06, ''"
    })
    void elections_are_found_by_the_days_that_a_milestone_may_fall_on(String filter, String found) {
        closes("secretary", "2030-05-07");
        closes("treasurer", "2031-02");
        closes("president", "2031-12-31");

        Api.anonymous()
                .get("/v1/elections?organisationId=%s&%s".formatted(organisation, filter))
                .then()
                .statusCode(200)
                .body("items.id", found.isEmpty() ? empty() : contains(id(found, date(found))));
    }

    @Test
    void a_cancelled_milestone_is_not_found_and_a_moved_one_where_it_went() {
        closes("secretary", "2030-05-07");
        var closes = "/v1/elections/%s/timetable/BALLOT_CLOSES".formatted(id("secretary", "2030-05-07"));
        Api.editor().post(closes + "/moves", """
                {"to": {"value": "2030-06-01"}, "reason": "A strike"}""").then().statusCode(201);
        Api.anonymous().get(found("2030-05-07")).then().body("items", empty());
        Api.anonymous().get(found("2030-06-01")).then().body("items.size()", equalTo(1));

        Api.editor().patch(closes, "\"3\"", "{\"status\": \"CANCELED\"}").then().statusCode(200);

        Api.anonymous().get(found("2030-06-01")).then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "NEWEST, president secretary treasurer",
        "NAME, secretary president treasurer",
        "DATE, president treasurer secretary"
    })
    void elections_are_sorted_and_walked_page_by_page(String sort, String order) {
        var page = "/v1/elections?limit=1&organisationId=%s&sort=%s".formatted(organisation, sort);
        for (var role : List.of(order.split(" ", -1))) {
            var answer = Api.anonymous().get(page);
            answer.then().statusCode(200).body("items.id", contains(id(role, date(role))));
            page = answer.path("next");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sort=OLDEST", "identifier=Q1", "milestone=TEA", "milestoneFrom=2030", "level=WARD", "parentId=x"
            })
    void a_filter_that_cannot_be_read_is_refused(String filter) {
        Api.anonymous().get("/v1/elections?" + filter).then().statusCode(400);
    }

    @Test
    void a_list_of_what_was_known_is_filtered_and_sorted_by_what_was_known() {
        closes("secretary", "2030-05-07");
        var before = Instant.now().toString();
        Api.editor()
                .post("/v1/elections/%s/timetable/BALLOT_CLOSES/moves".formatted(id("secretary", "2030-05-07")), """
                {"to": {"value": "2030-06-01"}, "reason": "A strike"}""")
                .then()
                .statusCode(201);
        var then = "/v1/elections?asKnownAt=%s&organisationId=%s".formatted(before, organisation);

        Api.anonymous()
                .get(then + "&q=secr&level=BALLOT&milestone=BALLOT_CLOSES&milestoneTo=2030-05-07")
                .then()
                .statusCode(200)
                .body("items.id", contains(id("secretary", "2030-05-07")));
        Api.anonymous().get(then + "&milestoneFrom=2030-06-01").then().body("items", empty());
        Api.anonymous()
                .get(then + "&identifier=wikidata:Q-" + marker)
                .then()
                .body("items.id", contains(id("president", "2032-01-01")));
        Api.anonymous()
                .get(then + "&sort=DATE&limit=1")
                .then()
                .body("items.id", contains(id("president", "2032-01-01")));
        Api.anonymous()
                .get(then + "&sort=NAME")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("sort-not-as-known"));
    }

    @Test
    void the_parts_of_a_group_are_listed_by_it() {
        var group = "trade-union.%s.2030-05-07".formatted(marker);
        Api.editor()
                .post("/v1/elections", election(group, "Group", "\"level\": \"ORGANISATION\""))
                .then()
                .statusCode(201);
        for (var part : new String[] {"one", "two"}) {
            Api.editor()
                    .post(
                            "/v1/elections",
                            election(id(part, "2030-05-07"), part, "\"parentId\": \"%s\"".formatted(group)))
                    .then()
                    .statusCode(201)
                    .body("parentId", equalTo(group));
        }

        Api.anonymous()
                .get("/v1/elections?parentId=" + group)
                .then()
                .body("items.id", containsInAnyOrder(id("one", "2030-05-07"), id("two", "2030-05-07")))
                .body("items[0].level", equalTo("BALLOT"));
    }

    private String found(String day) {
        return "/v1/elections?organisationId=%s&milestone=BALLOT_CLOSES&milestoneFrom=%s&milestoneTo=%s"
                .formatted(organisation, day, day);
    }

    private void closes(String role, String date) {
        Api.editor()
                .post("/v1/elections/%s/timetable".formatted(id(role, date(role))), """
                        {"milestone": "BALLOT_CLOSES", "date": {"value": "%s"}, "kind": "DEADLINE"}""".formatted(date))
                .then()
                .statusCode(201);
    }

    private void record(String role, String date, String name, String identifiers) {
        var more = "\"identifiers\": " + identifiers;
        Api.editor()
                .post("/v1/elections", election(id(role, date), name, more))
                .then()
                .statusCode(201);
    }

    private String election(String id, String name, String more) {
        return """
                {"id": "%s", "name": "%s", "type": "TRADE_UNION", "organisationId": "%s", "seats": 1,
                 "votesAllowed": 1, "voteVariation": "PLURALITY", %s}""".formatted(id, name, organisation, more);
    }

    private String id(String role, String date) {
        return "trade-union.%s.%s.%s".formatted(marker, role, date);
    }

    private static String date(String role) {
        return switch (role) {
            case "secretary" -> "2030-05-07";
            case "treasurer" -> "2031-03-01";
            default -> "2032-01-01";
        };
    }
}
