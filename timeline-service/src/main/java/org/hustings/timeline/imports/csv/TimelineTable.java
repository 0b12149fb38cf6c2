package org.hustings.timeline.imports.csv;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.commons.bulk.BulkFormat;
import org.hustings.commons.bulk.BulkItems;
import org.hustings.commons.bulk.Content;
import org.hustings.commons.bulk.csv.CsvFile;
import org.hustings.timeline.form.csv.TimelineCsv;
import org.hustings.timeline.imports.application.ImportedFiles;

/** Tables in the layout of the spreadsheet of TimelineJS: a row for each event, in any order. */
@ApplicationScoped
public class TimelineTable implements BulkFormat {

    /** Those that the suite writes itself. */
    private static final List<String> NAMES = TimelineCsv.COLUMNS.stream()
            .map(column -> column.toLowerCase(Locale.ROOT).replace(' ', '_'))
            .toList();

    /** TimelineJS takes their words without the space as well. */
    private static final List<String> COLUMNS = Stream.concat(
                    NAMES.stream(),
                    NAMES.stream().filter(name -> name.contains("_")).map(TimelineTable::inOneWord))
            .toList();

    /** In characters: a cell that is far too long is a problem of its row and not of the file. */
    private static final int LONGEST_ROW = 4 * 1024 * 1024;

    private final ImportedFiles files;

    TimelineTable(ImportedFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "TIMELINEJS_CSV";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public BulkItems open(Content content) throws IOException {
        return new TimelineTableItems(
                CsvFile.open(content.open(), COLUMNS, Set.of("year", "headline"), LONGEST_ROW), files.begin(content));
    }

    static String inOneWord(String column) {
        return column.replace("_", "");
    }
}
