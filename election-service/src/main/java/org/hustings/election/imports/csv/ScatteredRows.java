package org.hustings.election.imports.csv;

import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.hustings.commons.bulk.UnreadableUpload;
import org.hustings.commons.bulk.csv.CsvFile;
import org.hustings.commons.bulk.csv.CsvRow;
import org.hustings.election.election.domain.ElectionId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elections whose rows are not together, before any is imported: with the first of the rows alone they would
 * be half-written.
 */
final class ScatteredRows {

    /** Identifiers are all that is remembered of a table, and so many of them take some 30 MB. */
    private static final int MOST_ELECTIONS = 200_000;

    private ScatteredRows() {}

    static Set<String> of(CsvFile file) throws IOException {
        var seen = new HashSet<String>();
        var scattered = new HashSet<String>();
        @Nullable String before = null;
        try {
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                var election = identifier(row.get());
                if (election != null && !Objects.equals(election, before) && !seen.add(election)) {
                    scattered.add(election);
                }
                before = election;
                if (seen.size() > MOST_ELECTIONS) {
                    throw new UnreadableUpload(
                            row.get().line(),
                            "too-many-elections",
                            "A table may hold %d elections; split it".formatted(MOST_ELECTIONS));
                }
            }
        } catch (UnreadableUpload unreadable) {
            if (seen.size() > MOST_ELECTIONS) {
                throw unreadable;
            }
            // Whoever reads on comes to the same fault, with what is good before it done.
            return scattered;
        }
        return scattered;
    }

    /** What is too long to be one is refused wherever it stands, and need not be remembered. */
    private static @Nullable String identifier(CsvRow row) {
        var text = row.text(ElectionTable.ELECTION_ID);
        return text == null || text.length() > ElectionId.MAX_LENGTH ? null : text;
    }
}
