package org.hustings.timeline.imports.csv;

import java.io.IOException;
import java.util.Optional;
import org.hustings.commons.bulk.BulkItem;
import org.hustings.commons.bulk.BulkItems;
import org.hustings.commons.bulk.Place;
import org.hustings.commons.bulk.csv.CsvFile;
import org.hustings.commons.bulk.csv.CsvRow;
import org.hustings.timeline.imports.application.ImportedFile;

/** The rows of a table, each an event; the title is none, and an era is told to be none. */
final class TimelineTableItems implements BulkItems {

    private static final String TYPE = "type";

    private final CsvFile table;
    private final ImportedFile file;

    TimelineTableItems(CsvFile table, ImportedFile file) {
        this.table = table;
        this.file = file;
    }

    @Override
    public Optional<BulkItem> next() throws IOException {
        for (var row = table.next(); row.isPresent(); row = table.next()) {
            if (!"title".equalsIgnoreCase(row.get().text(TYPE))) {
                return Optional.of(item(row.get()));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    private BulkItem item(CsvRow row) throws IOException {
        var slide = new SlideRow(row).slide();
        var place = new Place(row.line(), row.text("headline"), Columns::of);
        if (!row.problems().isEmpty()) {
            return BulkItem.refused(row.line(), place.subject(), row.problems());
        }
        if ("era".equalsIgnoreCase(row.text(TYPE))) {
            return place.refused(
                    "/type", "era-not-imported", "is an era and no event; add it as an event if it is one");
        }
        return file.item(place, slide);
    }
}
