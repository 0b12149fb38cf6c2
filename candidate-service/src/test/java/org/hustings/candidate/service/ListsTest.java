package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists: pages that follow on each other, at a cost that does not grow with what they hold. */
@QuarkusTest
class ListsTest {

    @Inject
    SessionFactory sessions;

    @Test
    void pages_of_candidates_follow_on_each_other_and_back_without_gap_or_repeat() {
        var election = election();
        var names = List.of("A", "B", "C", "D", "E", "F", "G");
        names.forEach(name -> candidate(election, name));

        var forward = follow("/v1/elections/%s/candidates?limit=3".formatted(election), "next");
        assertThat(forward).containsExactly(List.of("A", "B", "C"), List.of("D", "E", "F"), List.of("G"));
        var last = lastPage(election);
        assertThat(follow(last, "prev")).containsExactly(List.of("G"), List.of("D", "E", "F"), List.of("A", "B", "C"));
    }

    @Test
    void the_next_page_is_in_the_link_header_too() {
        var election = election();
        candidate(election, "A");
        candidate(election, "B");

        anonymous()
                .get("/v1/elections/%s/candidates?limit=1".formatted(election))
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("next", notNullValue())
                .body("prev", nullValue());
    }

    @Test
    void people_of_one_name_all_appear_in_pages() {
        var name = word();
        for (int i = 0; i < 5; i++) {
            person(name);
        }

        assertThat(follow("/v1/people?limit=2&name=" + name, "next", "items.id").stream()
                        .flatMap(List::stream))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=many",
                "cursor=nonsense",
                "unknown=1",
                "preElectionStatus=HOPEFUL",
                "limit=1&limit=2"
            })
    void a_parameter_that_is_not_as_agreed_is_refused(String query) {
        anonymous()
                .get("/v1/elections/%s/candidates?%s".formatted(election(), query))
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void a_cursor_belongs_to_its_list_and_filters() {
        var election = election();
        candidate(election, "A");
        candidate(election, "B");
        String next = anonymous()
                .get("/v1/elections/%s/candidates?limit=1".formatted(election))
                .then()
                .extract()
                .path("next");

        anonymous()
                .urlEncodingEnabled(false)
                .get(next + "&preElectionStatus=FILED")
                .then()
                .statusCode(400);
        anonymous()
                .urlEncodingEnabled(false)
                .get(next.replace(election, election()))
                .then()
                .statusCode(400);
    }

    @Test
    void a_list_costs_as_many_statements_with_twenty_candidates_as_with_one() {
        var one = election();
        candidate(one, "A");
        var twenty = election();
        for (int i = 0; i < 20; i++) {
            candidate(twenty, "Candidate " + i);
        }

        assertThat(statementsFor("/v1/elections/%s/candidates".formatted(twenty), 20))
                .isEqualTo(statementsFor("/v1/elections/%s/candidates".formatted(one), 1))
                .isEqualTo(2);
    }

    @Test
    void a_list_of_people_costs_one_statement() {
        var name = word();
        for (int i = 0; i < 20; i++) {
            person(name);
        }

        assertThat(statementsFor("/v1/people?name=" + name, 20)).isEqualTo(1);
    }

    private long statementsFor(String path, int items) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        anonymous().get(path).then().statusCode(200).body("items", hasSize(items));
        return statistics.getPrepareStatementCount() - before;
    }

    private static String lastPage(String election) {
        var path = "/v1/elections/%s/candidates?limit=3".formatted(election);
        for (String next = path; next != null; next = page(next).path("next")) {
            path = next;
        }
        return path;
    }

    private static List<List<String>> follow(String first, String link) {
        return follow(first, link, "items.ballotName");
    }

    private static List<List<String>> follow(String first, String link, String member) {
        var pages = new ArrayList<List<String>>();
        for (@Nullable String path = first; path != null; ) {
            var page = page(path);
            pages.add(page.path(member));
            path = page.path(link);
        }
        return pages;
    }

    private static ExtractableResponse<Response> page(String path) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract();
    }
}
