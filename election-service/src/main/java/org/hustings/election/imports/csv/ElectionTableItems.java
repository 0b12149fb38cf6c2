package org.hustings.election.imports.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hustings.commons.bulk.BulkItem;
import org.hustings.commons.bulk.BulkItems;
import org.hustings.commons.bulk.BulkProblem;
import org.hustings.commons.bulk.csv.CsvFile;
import org.hustings.commons.bulk.csv.CsvRow;
import org.hustings.election.imports.ElectionImporter;

/** The elections of a table, each made of the rows that follow each other with its identifier. */
final class ElectionTableItems implements BulkItems {

    /** More than a large election has; they are all in memory at once. */
    private static final int MOST_ROWS = 20_000;

    /** Some 800 for each row, when a row of everyday data has 200. */
    private static final long MOST_CHARACTERS = 16L * 1024 * 1024;

    private final CsvFile file;
    private final Set<String> scattered;
    private final ElectionImporter importer;
    private Optional<CsvRow> next = Optional.empty();
    private boolean begun;

    ElectionTableItems(CsvFile file, Set<String> scattered, ElectionImporter importer) {
        this.file = file;
        this.scattered = scattered;
        this.importer = importer;
    }

    @Override
    public Optional<BulkItem> next() throws IOException {
        if (!begun) {
            begun = true;
            next = file.next();
        }
        if (next.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(item(next.get()));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private BulkItem item(CsvRow first) throws IOException {
        var id = first.text(ElectionTable.ELECTION_ID);
        var rows = new ArrayList<CsvRow>();
        var fits = true;
        var characters = 0L;
        while (next.isPresent() && Objects.equals(next.get().text(ElectionTable.ELECTION_ID), id)) {
            characters += next.get().length();
            fits = fits && rows.size() < MOST_ROWS && characters <= MOST_CHARACTERS;
            if (fits) {
                rows.add(next.get());
            }
            next = file.next();
        }
        if (id != null && scattered.contains(id)) {
            return refused(first, "rows-not-together", "The rows of this election are not all one after the other");
        }
        return fits
                ? new ElectionRows(rows).item(importer)
                : refused(
                        first,
                        "too-many-rows",
                        "An election may have %d rows, and %d characters in them"
                                .formatted(MOST_ROWS, MOST_CHARACTERS));
    }

    private static BulkItem refused(CsvRow first, String code, String message) {
        return BulkItem.refused(
                first.line(),
                first.text(ElectionTable.ELECTION_ID),
                List.of(new BulkProblem(first.line(), "/" + ElectionTable.ELECTION_ID, code, message)));
    }
}
