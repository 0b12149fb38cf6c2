package org.hustings.timeline.imports.csv;

import org.hustings.commons.bulk.csv.CsvRow;
import org.hustings.commons.bulk.csv.SpreadsheetText;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.imports.slide.DateParts;
import org.hustings.timeline.imports.slide.Slide;
import org.hustings.timeline.imports.slide.SlideMedia;
import org.hustings.timeline.imports.slide.TimeParts;
import org.jspecify.annotations.Nullable;

/** Finds what a slide has in a row; the faults of its cells are with the row afterwards. */
final class SlideRow {

    private final CsvRow row;

    SlideRow(CsvRow row) {
        this.row = row;
    }

    Slide slide() {
        return new Slide(
                text("unique_id"),
                new DateParts(text("year"), text("month"), text("day"), time("time"), null),
                new DateParts(text("end_year"), text("end_month"), text("end_day"), time("end_time"), null),
                text("display_date"),
                text("headline"),
                text("text"),
                new SlideMedia(
                        text("media"), text("media_caption"), text("media_credit"), text("alt_text"), null, null),
                text("group"),
                text("location"),
                row.oneOf("kind", CampaignEventKind.class),
                row.oneOf("status", CampaignEventStatus.class));
    }

    private @Nullable TimeParts time(String column) {
        return row.value(named(column), TimeParts::of);
    }

    private @Nullable String text(String column) {
        return SpreadsheetText.unguarded(row.text(named(column)));
    }

    private String named(String column) {
        return row.text(column) == null ? TimelineTable.inOneWord(column) : column;
    }
}
