package org.hustings.timeline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hustings.timeline.imports.TimelineImport.entries;
import static org.hustings.timeline.testing.Api.election;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.hustings.timeline.testing.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimelineTableImportTest {

    private static final String HEADER =
            "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,"
                    + "Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\n";

    private final String election = election();

    @Test
    void a_spreadsheet_of_timelinejs_is_a_timeline() {
        var table = "\uFEFF" + HEADER + """
                ,,,,,,,,,The race,"<p class=""lead"">Who will lead?</p>",,,,,title,,https://example.org/back.png
                2017,3,27,,2017,4,19,,,Voting opens,"<p>By post, says <a href=""https://example.org/notice"">the notice</a>.</p>",https://example.org/ballot.jpg,The Gazette,A ballot paper,,,The vote,#ff0000
                "2,017",4,20,9:30 pm,,,,,,A suspension,,,,,,,,
                ,,,,,,,,,,,,,,,,,
                2017,4,,,,,,,about April 2017,'=1+1,,,,,,,,
                2010,,,,2017,,,,,The years before,,,,,,era,,
                """;

        var imported = TimelineImport.table(election, table);

        assertThat(imported.codes()).containsExactly("era-not-imported");
        assertThat(imported.count("created")).isEqualTo(3);
        assertThat(entries(election))
                .extracting(entry -> entry.get("headline"), TimelineTableImportTest::startDate)
                .containsExactly(
                        tuple("Voting opens", "2017-03-27"),
                        tuple("=1+1", "2017-04"),
                        tuple("A suspension", "2017-04-20T21:30:00Z"));
        assertThat(entries(election).getFirst())
                .containsEntry("text", "By post, says the notice.")
                .containsEntry("group", "The vote")
                .containsEntry(
                        "media",
                        List.of(Map.of(
                                "url", "https://example.org/ballot.jpg",
                                "credit", "The Gazette",
                                "caption", "A ballot paper")));
        assertThat(entries(election).get(1))
                .containsEntry("startDate", Map.of("value", "2017-04", "approximate", true));
        var again = TimelineImport.table(election, table);
        assertThat(again.count("unchanged")).isEqualTo(3);
    }

    @Test
    void names_of_columns_are_taken_in_any_case_and_without_their_space() {
        TimelineImport.table(election, """
                year;MONTH;day;endyear;EndMonth;end-day;headline;mediacaption;media;UniqueId;kind;status;location
                2017;3;27;2017;4;19;Voting opens;A ballot;https://example.org/ballot.jpg;opening;milestone;happened;London
                """).all("created", 1);

        assertThat(entries(election))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("endDate", Map.of("value", "2017-04-19", "approximate", false))
                        .containsEntry("kind", "MILESTONE")
                        .containsEntry("location", "London")
                        .containsEntry(
                                "identifiers", List.of(Map.of("scheme", "timelinejs", "identifier", "opening"))));
    }

    @Test
    void an_event_that_is_to_come_is_scheduled() {
        TimelineImport.table(election, "Year,Headline\n2031,The next one\n").all("created", 1);

        assertThat(entries(election)).extracting(entry -> entry.get("status")).containsExactly("SCHEDULED");
    }

    @Test
    void what_is_wrong_with_a_row_is_told_by_line_and_column() {
        var imported = TimelineImport.table(election, """
                Year,Month,Day,Time,End Year,Headline,Media,Kind
                ,,,,,Without a date,,
                2017,2,30,,,No such day,,
                2017,4,20,noon,,No such time,,
                2017,,,,2016,Backwards,,
                2017,,,,,Nowhere,pictures/one.jpg,
                2017,,,,,,,
                2017,,,,,What sort,,gossip
                2017,,,,,Who says so,,ALLEGATION
                2017,,,,,%s,,
                2017,,,,,The last,,
                """.formatted("x".repeat(1_100_000)));

        assertThat(imported.count("created")).isEqualTo(1);
        assertThat(imported.problems().getList("items"))
                .extracting(
                        item -> ((Map<?, ?>) item).get("line"),
                        item -> ((Map<?, ?>) item).get("pointer"),
                        item -> ((Map<?, ?>) item).get("code"))
                .containsExactly(
                        tuple(2, "/year", "start-date-missing"),
                        tuple(3, "/year", "partial-date"),
                        tuple(4, "/time", "time"),
                        tuple(5, "/end_year", "end-before-start"),
                        tuple(6, "/media", "web-address"),
                        tuple(7, "/headline", "not-blank"),
                        tuple(8, "/kind", "invalid-value"),
                        tuple(9, "/kind", "speaker-required"),
                        tuple(10, "/headline", "size"));
    }

    @Test
    void what_an_editor_knows_of_a_date_stays_where_the_file_has_no_words_for_it() {
        var table = "Year,Month,Day,End Year,Headline,Unique ID%s\n2017,4,20,2018,A suspension,suspension%s\n";
        TimelineImport.table(election, table.formatted("", "")).all("created", 1);
        var id = String.valueOf(entries(election).getFirst().get("id"));
        Api.patch(id, 1, """
                        {"startDate": {"value": "2017-04-20", "approximate": true},
                         "endDate": {"value": "2018", "approximate": true}}""").then().statusCode(200);

        TimelineImport.table(election, table.formatted("", "")).all("unchanged", 1);
        TimelineImport.table(election, table.formatted(",Display Date", ",20 April 2017 to 2018"))
                .all("updated", 1);

        assertThat(entries(election).getFirst())
                .containsEntry("startDate", Map.of("value", "2017-04-20", "approximate", false))
                .containsEntry("endDate", Map.of("value", "2018", "approximate", false));
    }

    private static @Nullable Object startDate(Map<String, Object> entry) {
        return entry.get("startDate") instanceof Map<?, ?> date ? date.get("value") : null;
    }

    @Test
    void a_table_of_something_else_is_not_begun() {
        assertThat(TimelineImport.table(election, "election_id,name\na,b\n").codes())
                .contains("unknown-column", "column-missing");
        assertThat(TimelineImport.table(election, "\n").codes()).containsExactly("header-missing");
    }
}
