package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.statement;
import static org.hustings.timeline.testing.Api.viewer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hustings.timeline.testing.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a timeline is narrowed by. */
@QuarkusTest
class TimelineFiltersTest {

    private final String election = Api.election();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=2017-03-30                          | year, month, week, endless, late
            to=2017-03-26                            | year, month, early
            from=2017-03-27&to=2017-03-27            | year, month, week
            from=2017-04-02T23:59:59Z&to=2017-04-03  | year, week, endless
            from=2017-04-03                          | year, endless, late
            from=2017-04-19T12:00:00Z                | year, late
            from=2017-04-19T12:00:00.000001Z         | year
            to=2017-02-28                            | year
            to=2016                                  | ''
            from=2016&to=2018                        | year, month, early, week, endless, late
            from=2018                                | ''
            """)
    void an_entry_is_found_if_it_may_have_happened_in_the_time_asked_for(String query, String expected) {
        dated("year", "2017", null);
        dated("month", "2017-03", null);
        dated("early", "2017-03-01", null);
        dated("week", "2017-03-27", "2017-04-02");
        dated("endless", "2017-04-03", "2017-04-18");
        dated("late", "2017-04-19T12:00:00Z", null);

        assertThat(found(query)).containsExactlyElementsOf(names(expected));
        assertThat(found(query + "&order=DESC"))
                .containsExactlyElementsOf(names(expected).reversed());
    }

    @Test
    void a_day_in_another_zone_is_found_by_the_hours_that_it_has_there() {
        added(election, """
                {"headline": "far east", "kind": "STATEMENT", "sources": [{"title": "The gazette", "kind": "NEWS"}],
                 "startDate": {"value": "2017-04-19", "zone": "Asia/Tokyo"}}
                """);

        assertThat(found("from=2017-04-19T14:59:59Z")).containsExactly("far east");
        assertThat(found("from=2017-04-19T15:00:00Z")).isEmpty();
        assertThat(found("to=2017-04-18T15:00:00Z")).containsExactly("far east");
        assertThat(found("to=2017-04-18T14:59:59Z")).isEmpty();
    }

    @Test
    void several_kinds_and_statuses_are_any_of_them() {
        said("a poll", "POLL", "", "");
        said("a statement", "STATEMENT", "", "");
        said("a hustings", "HUSTINGS", ", \"status\": \"SCHEDULED\"", "");

        assertThat(found("kind=POLL&kind=HUSTINGS")).containsExactly("a poll", "a hustings");
        assertThat(found("status=SCHEDULED")).containsExactly("a hustings");
        assertThat(found("status=SCHEDULED&status=HAPPENED")).hasSize(3);
        assertThat(found("kind=POLL&status=SCHEDULED")).isEmpty();
    }

    @Test
    void groups_and_publishers_are_found_whatever_their_case_and_accents() {
        said("one", "OTHER", ", \"group\": \"Débats\"", ", \"publisher\": \"Le Monde\"");
        said("two", "OTHER", ", \"group\": \"Debates\"", ", \"publisher\": \"BBC News\"");

        assertThat(found("group=debats")).containsExactly("one");
        assertThat(found("publisher=bbc%20%20NEWS")).containsExactly("two");
        assertThat(found("publisher=BBC")).isEmpty();
        assertThat(found("publisher=le%20monde&group=debates")).isEmpty();
    }

    @Test
    void who_takes_part_is_found_in_any_role_or_in_one() {
        var speaker = Api.candidateOf(election);
        var target = "019a2b6d-0000-7000-8000-0000000000aa";
        added(
                election,
                taking(
                        "accused",
                        "{\"type\": \"CANDIDATE\", \"candidateId\": \"%s\", \"role\": \"SPEAKER\"}".formatted(speaker),
                        person(target, "TARGET")));
        added(election, taking("about both", person(target, "TARGET"), person(target, "SUBJECT")));
        added(
                election,
                taking(
                        "by an organisation",
                        "{\"type\": \"ORGANISATION\", \"organisationId\": \"%s\", \"name\": \"O\", \"role\": \"SPEAKER\"}"
                                .formatted(target)));

        assertThat(found("participant=" + speaker)).containsExactly("accused");
        assertThat(found("participant=%s&role=TARGET".formatted(speaker))).isEmpty();
        assertThat(found("participant=" + target)).containsExactly("accused", "about both", "by an organisation");
        assertThat(found("participant=%s&role=TARGET".formatted(target))).containsExactly("accused", "about both");
        assertThat(found("participant=%s&role=SUBJECT&kind=STATEMENT".formatted(target)))
                .containsExactly("about both");
    }

    @Test
    void replies_are_found_by_what_they_answer() {
        var root = added(election, statement("root", "2017-03-01"));
        added(
                election,
                statement("reply", "2017-03-02")
                        .replace(
                                "\"kind\": \"STATEMENT\"",
                                "\"kind\": \"STATEMENT\", \"inReplyTo\": \"%s\"".formatted(root)));

        assertThat(found("inReplyTo=" + root)).containsExactly("reply");
        assertThat(found("inReplyTo=%s&kind=POLL".formatted(root))).isEmpty();
    }

    @Test
    void what_changed_of_late_is_found() {
        var old = added(election, statement("old", "2017-03-01"));
        added(election, statement("untouched", "2017-03-02"));
        var since = Instant.now();
        patch(old, 1, "{\"text\": \"More is known\"}").then().statusCode(200);

        assertThat(found("changedSince=" + since)).containsExactly("old");
        assertThat(found("changedSince=%s&kind=POLL".formatted(since))).isEmpty();
        assertThat(found("changedSince=2017-01-01T00:00:00Z")).containsExactly("old", "untouched");
    }

    @Test
    void drafts_are_in_no_list_of_the_public() {
        added(election, statement("draft", "2017-03-01").replaceFirst("\\{", "{\"draft\": true, "));
        added(election, statement("published", "2017-03-02"));

        for (var query : List.of("order=ASC", "kind=STATEMENT", "from=2017", "publisher=x&from=2017", "q=draft")) {
            assertThat(found(query)).doesNotContain("draft");
        }
        assertThat(list(viewer(), "kind=STATEMENT&from=2017")).containsExactly("draft", "published");
        assertThat(list(viewer(), "q=draft")).containsExactly("draft");
    }

    @Test
    void pages_of_a_list_that_is_narrowed_twice_follow_on_each_other_to_its_end() {
        for (int day = 10; day < 30; day++) {
            said("Day " + day, day % 2 == 0 ? "POLL" : "OTHER", "", ", \"publisher\": \"P" + day % 3 + "\"");
        }

        var pages = new ArrayList<String>();
        for (@Nullable String next = path("kind=POLL&publisher=p1&limit=1"); next != null; ) {
            var page = anonymous()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            pages.addAll(page.getList("items.headline", String.class));
            next = page.getString("next");
        }

        assertThat(pages).containsExactly("Day 10", "Day 16", "Day 22", "Day 28");
    }

    private void dated(String headline, String start, @Nullable String end) {
        var ends = end == null ? "" : ", \"endDate\": {\"value\": \"%s\", \"approximate\": true}".formatted(end);
        added(election, """
                {"headline": "%s", "kind": "STATEMENT", "startDate": {"value": "%s"}%s,
                 "sources": [{"title": "The gazette", "kind": "NEWS"}]}
                """.formatted(headline, start, ends));
    }

    private void said(String headline, String kind, String members, String ofSource) {
        added(election, """
                {"headline": "%s", "kind": "%s", "startDate": {"value": "2017-03-01"}%s,
                 "sources": [{"title": "The gazette", "kind": "NEWS"%s}]}
                """.formatted(headline, kind, members, ofSource));
    }

    private static String taking(String headline, String... participants) {
        return """
                {"headline": "%s", "kind": "STATEMENT", "startDate": {"value": "2017-03-01"}, "participants": [%s],
                 "sources": [{"title": "The gazette", "kind": "NEWS"}]}
                """.formatted(headline, String.join(", ", participants));
    }

    private static String person(String id, String role) {
        return "{\"type\": \"PERSON\", \"personId\": \"%s\", \"name\": \"P\", \"role\": \"%s\"}".formatted(id, role);
    }

    private List<String> found(String query) {
        return list(anonymous(), query);
    }

    private List<String> list(RequestSpecification caller, String query) {
        return caller.urlEncodingEnabled(false)
                .get(path(query))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.headline", String.class);
    }

    private String path(String query) {
        return "/v1/elections/%s/timeline?%s".formatted(election, query);
    }

    private static List<String> names(String listed) {
        return listed.isEmpty() ? List.of() : List.of(listed.split(", ", -1));
    }
}
