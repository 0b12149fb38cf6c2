package org.hustings.timeline.form.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hustings.commons.bulk.csv.SpreadsheetText;
import org.hustings.timeline.campaignevent.value.Media;
import org.hustings.timeline.form.EntryWords;
import org.hustings.timeline.form.ShownEntry;
import org.hustings.timeline.form.WholeTimeline;
import org.hustings.timeline.form.timelinejs.TimelineJsDate;
import org.hustings.timeline.form.timelinejs.TimelineJsEvent;
import org.hustings.timeline.form.timelinejs.TimelineJsText;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as a table (RFC 4180) in the layout that TimelineJS takes from spreadsheets, with columns of our own after
 * those; it passes over what it does not know.
 */
public final class TimelineCsv {

    /** The header; what is not known is an empty cell. */
    public static final List<String> COLUMNS = List.of(
            "Year",
            "Month",
            "Day",
            "Time",
            "End Year",
            "End Month",
            "End Day",
            "End Time",
            "Display Date",
            "Headline",
            "Text",
            "Media",
            "Media Credit",
            "Media Caption",
            "Media Thumbnail",
            "Alt Text",
            "Type",
            "Group",
            "Background",
            "Unique ID",
            "Kind",
            "Status",
            "Location");

    private final WholeTimeline whole;

    public TimelineCsv(WholeTimeline whole) {
        this.whole = whole;
    }

    /** Writes it in UTF-8, row by row. */
    public void writeTo(OutputStream out) throws IOException {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(COLUMNS);
        whole.forEach(entry -> csv.writeRecord(row(entry)));
        csv.flush();
    }

    private static List<String> row(ShownEntry entry) {
        var record = entry.record();
        var end = record.endDate();
        var cells = new ArrayList<String>();
        cells.addAll(date(TimelineJsDate.of(record.startDate())));
        cells.addAll(end == null ? List.of("", "", "", "") : date(TimelineJsDate.of(end)));
        cells.addAll(words(entry));
        cells.addAll(media(entry.media().stream().findFirst().orElse(null)));
        cells.add("");
        cells.add(plain(record.group()));
        cells.add("");
        cells.addAll(List.of(
                record.id().toString(), record.kind().name(), record.status().name(), plain(record.location())));
        return cells;
    }

    private static List<String> date(TimelineJsDate date) {
        var time = date.hour() == null ? null : "%02d:%02d:%02d".formatted(date.hour(), date.minute(), date.second());
        return Stream.of(date.year(), date.month(), date.day(), time)
                .map(part -> Objects.toString(part, ""))
                .toList();
    }

    private static List<String> words(ShownEntry entry) {
        return List.of(
                Objects.requireNonNullElse(TimelineJsEvent.displayDate(entry), ""),
                html(new EntryWords(entry).title()),
                SpreadsheetText.guarded(TimelineJsEvent.text(entry)));
    }

    private static List<String> media(@Nullable Media media) {
        return media == null
                ? List.of("", "", "", "", "")
                : List.of(
                        SpreadsheetText.guarded(TimelineJsText.address(media.url())),
                        html(media.credit()),
                        html(media.caption()),
                        "",
                        media.alt() == null ? "" : SpreadsheetText.guarded(media.alt()));
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : SpreadsheetText.guarded(TimelineJsText.plain(text));
    }

    private static String html(@Nullable String text) {
        return text == null ? "" : SpreadsheetText.guarded(TimelineJsText.html(text));
    }
}
