package org.hustings.candidate.imports.csv;

import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Optional;
import org.hustings.candidate.imports.application.ImportedFile;
import org.hustings.commons.bulk.BulkItem;
import org.hustings.commons.bulk.BulkItems;
import org.hustings.commons.bulk.Place;
import org.hustings.commons.bulk.csv.CsvFile;
import org.hustings.commons.bulk.csv.CsvRow;
import org.hustings.commons.problem.InvalidBody;

/** The rows of a table, each a candidacy. */
final class CandidateTableItems implements BulkItems {

    private final CsvFile table;
    private final ImportedFile file;
    private final Validator validator;

    CandidateTableItems(CsvFile table, ImportedFile file, Validator validator) {
        this.table = table;
        this.file = file;
        this.validator = validator;
    }

    @Override
    public Optional<BulkItem> next() throws IOException {
        var row = table.next();
        return row.isEmpty() ? Optional.empty() : Optional.of(item(row.get()));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    private BulkItem item(CsvRow row) throws IOException {
        var said = new CandidacyRow(row).candidacy();
        var subject = row.text(CandidateTable.ELECTION_ID);
        var place = new Place(row.line(), subject, Columns::of);
        if (!row.problems().isEmpty()) {
            return BulkItem.refused(row.line(), subject, row.problems());
        }
        var violations = validator.validate(said);
        return violations.isEmpty() ? file.item(place, said) : place.refused(InvalidBody.of(violations));
    }
}
