package org.hustings.timeline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.timeline.imports.TimelineImport.entries;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.election;
import static org.hustings.timeline.testing.Api.patch;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hustings.timeline.testing.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimelineJsImportTest {

    private static final Map<String, String> SOURCE = Map.of(
            "sourceTitle", "The race", "sourceUrl", "https://example.org/race", "sourcePublisher", "The Gazette");

    /** As they are made by hand and by tools: parts as text and as numbers, empty ones, members that nobody asked for. */
    private static final String RACE = """
            {
              "title": {"text": {"headline": "The race", "text": "<p>Who will lead?</p>"}},
              "scale": "human",
              "events": [
                {
                  "unique_id": "opening", "autolink": false,
                  "start_date": {"year": "2017", "month": "03", "day": 27, "hour": "", "format": ""},
                  "end_date": {"year": 2017, "month": 4, "day": 19},
                  "text": {"headline": "<b>Voting</b> opens", "text": "<p>As <a href=\\"https://example.org/notice\\">the notice</a> says.</p>"},
                  "media": {"url": "//example.org/ballot.jpg", "caption": "A <i>ballot</i> paper", "credit": "", "alt": "A paper",
                    "thumbnail": "https://example.org/small.jpg", "link": "https://example.org/gallery"},
                  "group": " The vote ", "background": {"color": "#f00"}
                },
                {
                  "start_date": {"year": 2016}, "display_date": "c. 2016",
                  "text": {"headline": "Talk of an election"},
                  "media": {"url": "<blockquote>It is time</blockquote>", "caption": null}
                }
              ]
            }
            """;

    private final String election = election();

    @Test
    void a_file_becomes_drafts_until_somebody_says_where_they_are_known_from() {
        TimelineImport.file(election, RACE).all("created", 2);

        assertThat(Api.timeline(election)).isEmpty();
        assertThat(entries(election)).extracting(entry -> entry.get("draft")).containsExactly(true, true);

        TimelineImport.sent("application/json", RACE, with(SOURCE)).all("updated", 2);

        assertThat(Api.timeline(election)).hasSize(2);
        TimelineImport.sent("application/json", RACE, with(SOURCE)).all("unchanged", 2);
        TimelineImport.file(election, RACE).all("unchanged", 2);
    }

    @Test
    void what_is_said_in_html_becomes_text_and_links_become_sources() {
        TimelineImport.sent("application/json", RACE, with(SOURCE)).all("created", 2);

        var opening = Api.timeline(election).getLast();
        assertThat(opening)
                .containsEntry("headline", "Voting opens")
                .containsEntry("text", "As the notice says.")
                .containsEntry("group", "The vote")
                .containsEntry("kind", "OTHER")
                .containsEntry("status", "HAPPENED")
                .containsEntry("startDate", Map.of("value", "2017-03-27", "approximate", false))
                .containsEntry("endDate", Map.of("value", "2017-04-19", "approximate", false))
                .containsEntry(
                        "media",
                        List.of(Map.of(
                                "url", "https://example.org/ballot.jpg",
                                "caption", "A ballot paper",
                                "alt", "A paper")))
                .containsEntry("identifiers", List.of(Map.of("scheme", "timelinejs", "identifier", "opening")));
        assertThat((List<?>) opening.get("sources"))
                .extracting(source -> ((Map<?, ?>) source).get("url"), source -> ((Map<?, ?>) source).get("title"))
                .containsExactly(
                        tuple("https://example.org/race", "The race"),
                        tuple("https://example.org/notice", "the notice"),
                        tuple("https://example.org/gallery", "A ballot paper"));
        assertThat(Api.timeline(election).getFirst())
                .containsEntry("text", "It is time")
                .containsEntry("startDate", Map.of("value", "2016", "approximate", true));
    }

    @Test
    void the_history_tells_by_whom_and_by_which_file() {
        var imported = TimelineImport.sent("application/json", RACE, with(SOURCE));
        var id = Api.timeline(election).getFirst().get("id");

        anonymous()
                .get("/v1/campaign-events/" + id + "/revisions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("Bulk import " + imported.id()));
    }

    @Test
    void a_changed_event_updates_its_entry_and_leaves_what_it_does_not_say() {
        TimelineImport.sent("application/json", RACE, with(SOURCE)).all("created", 2);
        var before = Api.timeline(election).getLast();
        patch(String.valueOf(before.get("id")), 1, "{\"kind\": \"MILESTONE\", \"location\": \"London\"}")
                .then()
                .statusCode(200);
        var changed = RACE.replace("2017, \"month\": 4, \"day\": 19", "2017, \"month\": 4, \"day\": 21")
                .replace("<p>As <a", "<p>So <a")
                .replace("ballot.jpg", "ballot-box.jpg");

        var imported = TimelineImport.sent("application/json", changed, with(SOURCE));

        assertThat(imported.count("updated")).isEqualTo(1);
        assertThat(imported.count("unchanged")).isEqualTo(1);
        assertThat(Api.timeline(election)).hasSize(2);
        assertThat(Api.timeline(election).getLast())
                .containsEntry("id", before.get("id"))
                .containsEntry("version", 3)
                .containsEntry("kind", "MILESTONE")
                .containsEntry("location", "London")
                .containsEntry("text", "So the notice says.")
                .containsEntry("endDate", Map.of("value", "2017-04-21", "approximate", false));
        assertThat((List<?>) Api.timeline(election).getLast().get("media")).hasSize(1);
    }

    @Test
    void what_is_no_event_is_told_by_its_place_and_the_others_come_in() {
        var imported = TimelineImport.sent("application/json", """
                {"eras": [{"start_date": {"year": 2010}, "end_date": {"year": 2017}, "text": {"headline": "An era"}}],
                 "events": [
                   {"text": {"headline": "Without a date"}},
                   {"start_date": {"month": 4}, "text": {"headline": "Without a year"}},
                   {"start_date": {"year": "-44", "month": 3, "day": 15}, "text": {"headline": "Before our time"}},
                   {"start_date": {"year": 2017.5}, "text": {"headline": ["no"], "text": {}}},
                   {"start_date": {"year": 2017}, "text": {"headline": "<p> </p>"}},
                   {"start_date": {"year": 2017}, "end_date": {"year": 2016}, "text": {"headline": "Backwards"}},
                   {"start_date": {"year": 2017}, "text": {"headline": "Runs"}, "media": {"url": "javascript:alert(1)"}},
                   "no event",
                   {"start_date": {"year": 2017}, "text": {"headline": "An event"}},
                   {"start_date": {"year": "2017"}, "text": {"headline": "An <b>event</b>"}}
                 ]}
                """, with(SOURCE));

        assertThat(imported.record().getString("status")).isEqualTo("COMPLETED");
        assertThat(imported.count("created")).isEqualTo(1);
        var problems = imported.problems();
        assertThat(problems.getList("items"))
                .extracting(
                        item -> ((Map<?, ?>) item).get("subject"),
                        item -> ((Map<?, ?>) item).get("pointer"),
                        item -> ((Map<?, ?>) item).get("code"))
                .containsExactly(
                        tuple("/eras/0", "", "era-not-imported"),
                        tuple("/events/0", "/start_date", "start-date-missing"),
                        tuple("/events/1", "/start_date", "partial-date"),
                        tuple("/events/2", "/start_date", "out-of-range"),
                        tuple("/events/3", "/start_date/year", "wrong-type"),
                        tuple("/events/3", "/text/headline", "wrong-type"),
                        tuple("/events/3", "/text/text", "wrong-type"),
                        tuple("/events/4", "/text/headline", "not-blank"),
                        tuple("/events/5", "/end_date", "end-before-start"),
                        tuple("/events/6", "/media/url", "web-address"),
                        tuple("/events/7", "", "wrong-type"),
                        tuple("/events/9", "/unique_id", "event-repeated"));
    }

    @Test
    void hostile_text_is_made_harmless_or_refused_alone() {
        var imported = TimelineImport.sent(
                "application/json", """
                {"events": [
                   {"start_date": {"year": 2017}, "text": {"headline": "%s"}},
                   {"start_date": {"year": 2017}, "text": {"headline": "Fine\\u0000\\u202e\\ud800<script>alert(1)</script> \\ud83d\\uddf3",
                      "text": "<img src=x onerror=alert(1)>&lt;b&gt; =cmd()"}, "group": "<svg onload=alert(1)></svg>a"},
                   {"start_date": {"year": 2017}, "unique_id": "%s", "text": {"headline": "An id without end"}}
                ]}
                """.formatted("x".repeat(1024 * 1024), "y".repeat(300)), with(SOURCE));

        assertThat(imported.problems().getList("items.pointer")).containsExactly("/text/headline", "/unique_id");
        assertThat(imported.codes()).containsExactly("size", "size");
        assertThat(Api.timeline(election))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("headline", "Fine \ud83d\uddf3")
                        .containsEntry("text", "<b> =cmd()")
                        .containsEntry("group", "a"));
    }

    @Test
    void what_is_no_timeline_is_not_begun() {
        for (var file : List.of("[]", "{}", "{\"events\": []}", "{\"timeline\": {\"events\": [{}]}}", "\"\"")) {
            var imported = TimelineImport.file(election, file);
            assertThat(imported.record().getString("status")).isEqualTo("FAILED");
            assertThat(imported.codes()).containsExactly("events-missing");
        }
        assertThat(TimelineImport.file(election, "{\"events\": [{\"start_date\"")
                        .codes())
                .containsExactly("malformed-json");
    }

    @Test
    void what_comes_from_here_changes_nothing_and_what_was_edited_in_it_is_refused() {
        var id = Api.added(election, """
                {"headline": "A <b>column</b>", "text": "In full\\nand more", "kind": "STATEMENT",
                 "startDate": {"value": "2017-03-01T10:00:00.5Z"}, "sources": [{"title": "The gazette", "kind": "NEWS"}]}
                """);
        var exported = """
                {"events": [{"unique_id": "%s", "display_date": "1 March 2017, 10:00 UTC",
                   "start_date": {"year": 2017, "month": 3, "day": 1, "hour": 10, "minute": 0, "second": 0},
                   "text": {"headline": "Gerard Coyne alleges: A &lt;b&gt;column&lt;/b&gt;",
                     "text": "<p>In full<br>and more</p><p>Who speaks or acts: Gerard Coyne</p><p>Source: The gazette</p>"}}]}
                """.formatted(id);

        TimelineImport.sent("application/json", exported, with(SOURCE)).all("unchanged", 1);

        var edited = exported.replace("In full", "In short")
                .replace("column", "leader")
                .replace("\"day\": 1", "\"day\": 2");
        var imported = TimelineImport.sent("application/json", edited, with(SOURCE));
        assertThat(imported.problems().getList("items.pointer"))
                .containsExactly("/text/headline", "/text/text", "/start_date");
        assertThat(imported.codes()).containsOnly("differs-from-record");
        assertThat(Api.timeline(election))
                .singleElement()
                .satisfies(entry -> assertThat(entry).containsEntry("version", 1));
    }

    @Test
    void an_entry_is_that_of_its_own_election_alone() {
        TimelineImport.file(election, RACE).all("created", 2);
        TimelineImport.file(election(), RACE).all("created", 2);
    }

    private Map<String, String> with(Map<String, String> parameters) {
        var all = new HashMap<>(parameters);
        all.put("electionId", election);
        return all;
    }
}
