package org.hustings.timeline.form.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.form.FormMother.allegation;
import static org.hustings.timeline.form.FormMother.entry;
import static org.hustings.timeline.form.FormMother.saying;
import static org.hustings.timeline.form.FormMother.whole;
import static org.hustings.timeline.form.FormMother.written;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import org.hustings.commons.bulk.csv.SpreadsheetText;
import org.hustings.timeline.form.FormMother;
import org.hustings.timeline.form.ShownEntry;
import org.hustings.timeline.form.timelinejs.TimelineJsText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineCsvTest {

    static Stream<String> hostile() {
        return FormMother.HOSTILE.stream();
    }

    @Test
    void an_entry_is_a_row_in_the_layout_of_timeline_js() {
        var row = row(entry(record -> {
            record.put("group", "Debates").put("location", "The harbour");
            record.putObject("startDate").put("value", "2031-04-19T12:30:00Z");
            record.putObject("endDate").put("value", "2031-05");
            record.withArray("media")
                    .addObject()
                    .put("url", "https://pictures.example/a.jpg")
                    .put("credit", "Bob");
        }));

        assertThat(row.getHeader()).containsExactlyElementsOf(TimelineCsv.COLUMNS);
        assertThat(row.getFields())
                .containsExactly(
                        "2031",
                        "4",
                        "19",
                        "12:30:00",
                        "2031",
                        "5",
                        "",
                        "",
                        "19 April 2031, 12:30 UTC to May 2031",
                        "Ada speaks",
                        "<p>At the harbour.</p>"
                                + "<div class=\"hustings-particulars\"><p>Source: "
                                + "<a href=\"https://gazette.example/1\">The gazette, Gazette Ltd</a></p></div>",
                        "https://pictures.example/a.jpg",
                        "Bob",
                        "",
                        "",
                        "",
                        "",
                        "Debates",
                        "",
                        "019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c1b",
                        "STATEMENT",
                        "HAPPENED",
                        "The harbour");
    }

    @Test
    void an_allegation_names_who_speaks() {
        assertThat(row(allegation()).getField("Headline")).isEqualTo("Gerard Coyne alleges: The flat was a gift");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void text_of_anyone_is_no_formula_and_no_markup_and_can_be_read_back(String text) {
        var row = row(saying(text));

        assertThat(row.getFields())
                .noneMatch(cell -> cell.matches("(?s)'*[=+\\-@\\t\\r\\n＝＋－＠].*") && !cell.startsWith("'"));
        for (var cell : new String[] {"Headline", "Media Credit", "Media Caption"}) {
            assertThat(SpreadsheetText.unguarded(row.getField(cell))).isEqualTo(TimelineJsText.html(text));
        }
        assertThat(SpreadsheetText.unguarded(row.getField("Group"))).isEqualTo(TimelineJsText.plain(text));
        assertThat(SpreadsheetText.unguarded(row.getField("Alt Text"))).isEqualTo(text);
    }

    @Test
    void an_empty_timeline_is_a_header() {
        assertThat(written(new TimelineCsv(whole())::writeTo))
                .isEqualTo(String.join(",", TimelineCsv.COLUMNS) + "\r\n");
    }

    private static NamedCsvRecord row(ShownEntry entry) {
        var rows = CsvReader.builder().ofNamedCsvRecord(written(new TimelineCsv(whole(entry))::writeTo)).stream()
                .toList();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
