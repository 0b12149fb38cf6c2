package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.timeline.testing.Api.PROBLEM;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.each;
import static org.hustings.timeline.testing.Api.statement;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Feed;
import org.hustings.timeline.testing.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of a timeline, its pages and its filters. */
@QuarkusTest
class TimelineTest {

    private final String election = Api.election();

    @Inject
    SessionFactory sessions;

    @Test
    void entries_are_in_chronological_order_whenever_they_were_written() {
        for (var date : List.of("2031-04-19T09:00:00Z", "2031", "2031-04-19", "2030-12-06", "2031-04")) {
            added(election, statement(date, date));
        }

        assertThat(each(Api.timeline(election), "headline"))
                .containsExactly("2030-12-06", "2031", "2031-04", "2031-04-19", "2031-04-19T09:00:00Z");
    }

    @Test
    void entries_of_one_date_are_in_the_order_in_which_they_were_written() {
        for (int i = 0; i < 5; i++) {
            added(election, statement("Entry " + i, "2031-04-19"));
        }

        assertThat(each(Api.timeline(election), "headline"))
                .containsExactly("Entry 0", "Entry 1", "Entry 2", "Entry 3", "Entry 4");
    }

    @Test
    void pages_follow_on_each_other_and_back_without_gap_or_repeat() {
        for (int day = 1; day <= 7; day++) {
            added(election, statement("Day " + day, "2031-04-0" + day));
        }

        var forward = walk("/v1/elections/%s/timeline?limit=3".formatted(election), "next");
        assertThat(forward)
                .containsExactly(
                        List.of("Day 1", "Day 2", "Day 3"), List.of("Day 4", "Day 5", "Day 6"), List.of("Day 7"));
        assertThat(walk(last("/v1/elections/%s/timeline?limit=3".formatted(election)), "prev"))
                .containsExactly(
                        List.of("Day 7"), List.of("Day 4", "Day 5", "Day 6"), List.of("Day 1", "Day 2", "Day 3"));
    }

    @Test
    void a_timeline_is_read_from_the_newest_back_as_well() {
        added(election, statement("Early", "2031-04-01"));
        added(election, statement("Late", "2031-04-09"));

        assertThat(walk("/v1/elections/%s/timeline?limit=1&order=DESC".formatted(election), "next"))
                .containsExactly(List.of("Late"), List.of("Early"));
    }

    @Test
    void a_list_shows_only_the_kind_and_the_origin_asked_for() {
        var story = Story.begin();
        Feed.send(story.election("created"), story.election("result-recorded"));
        Api.timeline(story.election(), 2);
        added(story.election(), statement("A statement", "2017-04-01"));

        headlines(story, "/timeline?origin=MANUAL").body("items.headline", equalTo(List.of("A statement")));
        headlines(story, "/timeline?origin=DERIVED").body("items", hasSize(2));
        headlines(story, "/timeline?kind=RESULT").body("items.kind", equalTo(List.of("RESULT")));
        headlines(story, "/timeline?kind=RESULT&origin=MANUAL").body("items", hasSize(0));
        headlines(story, "/campaign-events").body("items.headline", equalTo(List.of("A statement")));
        headlines(story, "/campaign-events?kind=HUSTINGS").body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=x",
                "kind=PARTY",
                "origin=x",
                "order=up",
                "page=2",
                "order=RELEVANCE",
                "from=x",
                "from=2017-05&to=2017-04",
                "role=TARGET",
                "participant=x",
                "status=x",
                "kind=POLL&kind=x",
                "q=",
                "q= ",
                "changedSince=2017",
                "asKnownAt=2100-01-01T00:00:00Z",
                "q=a&asKnownAt=2026-01-01T00:00:00Z"
            })
    void a_parameter_that_is_not_as_agreed_is_refused(String query) {
        anonymous()
                .get("/v1/elections/%s/timeline?%s".formatted(election, query))
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "group", "publisher"})
    void a_text_to_look_for_is_not_longer_than_agreed(String parameter) {
        anonymous()
                .queryParam(parameter, "a".repeat(201))
                .get("/v1/elections/{id}/timeline", election)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?" + parameter));
    }

    @Test
    void a_cursor_belongs_to_its_list_and_filters() {
        added(election, statement("One", "2031-04-01"));
        added(election, statement("Two", "2031-04-02"));
        String next =
                page("/v1/elections/%s/timeline?limit=1".formatted(election)).getString("next");

        anonymous().urlEncodingEnabled(false).get(next + "&order=DESC").then().statusCode(400);
        anonymous()
                .urlEncodingEnabled(false)
                .get(next.replace(election, Api.election()))
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "?kind=STATEMENT, 2",
        "?kind=STATEMENT&status=HAPPENED, 3",
        "?from=2031&publisher=the%20press&origin=MANUAL, 3",
        "?changedSince=2020-01-01T00:00:00Z, 3",
        "?q=entry, 4",
        "?q=entry&order=DESC&kind=STATEMENT, 4"
    })
    void a_list_costs_as_many_statements_with_twenty_entries_as_with_one(String query, int statements) {
        added(election, statement("Entry", "2031-04-01"));
        var twenty = Api.election();
        for (int i = 0; i < 20; i++) {
            added(twenty, statement("Entry " + i, "2031-04-01"));
        }

        assertThat(statementsFor(twenty + "/timeline" + query))
                .isEqualTo(statementsFor(election + "/timeline" + query))
                .isEqualTo(statements);
    }

    private long statementsFor(String list) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        anonymous()
                .urlEncodingEnabled(false)
                .get("/v1/elections/" + list)
                .then()
                .statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static ValidatableResponse headlines(Story story, String list) {
        return anonymous()
                .get("/v1/elections/" + story.election() + list)
                .then()
                .statusCode(200);
    }

    private static String last(String first) {
        var path = first;
        for (String next = path; next != null; next = page(next).getString("next")) {
            path = next;
        }
        return path;
    }

    private static List<List<String>> walk(String first, String link) {
        var pages = new ArrayList<List<String>>();
        for (@Nullable String path = first; path != null; ) {
            var page = page(path);
            pages.add(page.getList("items.headline", String.class));
            path = page.getString(link);
        }
        return pages;
    }

    private static JsonPath page(String path) {
        return anonymous()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
