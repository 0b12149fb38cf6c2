package org.hustings.timeline.form.api;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringReader;
import org.hustings.timeline.form.csv.TimelineCsv;
import org.junit.jupiter.api.Test;

/** The examples of the contract are what they are examples of. */
class FormExamplesTest {

    private static final String HEADLINE = "Unite suspends Gerard Coyne as a regional secretary";

    @Test
    void a_table_has_the_columns_of_all_tables() {
        var rows = CsvReader.builder().ofCsvRecord(FormExamples.CSV).stream().toList();

        assertThat(rows).hasSize(2).allMatch(row -> row.getFieldCount() == TimelineCsv.COLUMNS.size());
        assertThat(rows.getFirst().getFields()).isEqualTo(TimelineCsv.COLUMNS);
        assertThat(rows.getLast().getField(TimelineCsv.COLUMNS.indexOf("Headline")))
                .isEqualTo(HEADLINE);
        assertThat(rows.getLast().getField(TimelineCsv.COLUMNS.indexOf("Status")))
                .isEqualTo("HAPPENED");
    }

    @Test
    void a_calendar_has_an_event() {
        assertThat(Biweekly.parse(FormExamples.ICALENDAR).first().getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getSummary().getValue()).isEqualTo(HEADLINE));
    }

    @Test
    void a_feed_has_an_entry() throws FeedException {
        var feed = (Feed) new WireFeedInput().build(new StringReader(FormExamples.ATOM));

        assertThat(feed.getEntries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getTitle()).isEqualTo(HEADLINE));
    }
}
