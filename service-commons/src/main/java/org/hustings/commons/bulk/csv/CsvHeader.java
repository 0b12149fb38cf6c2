package org.hustings.commons.bulk.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hustings.commons.bulk.BulkProblem;
import org.hustings.commons.bulk.UnreadableUpload;
import org.jspecify.annotations.Nullable;

/** The columns of a table, by the names in its first line; their case does not matter, nor how words are joined. */
final class CsvHeader {

    /** Far more than any table has; each that is unknown is a problem of its own. */
    private static final int MOST_COLUMNS = 1000;

    private static final Pattern JOINTS = Pattern.compile("[\\s_-]+");

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    private CsvHeader(List<String> names) {
        this.names = names;
        for (var i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
    }

    /** Refuses a column that is unknown: under a misspelt name its cells would be lost in silence. */
    static CsvHeader of(long line, List<String> cells, Collection<String> known, Collection<String> required)
            throws UnreadableUpload {
        if (cells.size() > MOST_COLUMNS) {
            throw new UnreadableUpload(line, "too-many-columns", "A table may have %d columns".formatted(MOST_COLUMNS));
        }
        var names = cells.stream().map(CsvHeader::normal).toList();
        var problems = new ArrayList<BulkProblem>();
        var seen = new HashSet<String>();
        for (var name : names) {
            if (name.isEmpty()) {
                // Spreadsheets write such columns at the edge of a table; it is no fault as long as they are empty.
                continue;
            }
            if (!known.contains(name)) {
                problems.add(problem(line, name, "unknown-column", "is none of " + String.join(", ", known)));
            } else if (!seen.add(name)) {
                problems.add(problem(line, name, "column-repeated", "is the name of another column too"));
            }
        }
        required.stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> problems.add(problem(line, name, "column-missing", "is a column that there must be")));
        if (!problems.isEmpty()) {
            throw new UnreadableUpload(problems);
        }
        return new CsvHeader(names);
    }

    int size() {
        return names.size();
    }

    String name(int place) {
        return names.get(place);
    }

    @Nullable
    Integer place(String name) {
        return places.get(name);
    }

    private static String normal(String cell) {
        return JOINTS.matcher(cell.strip()).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    private static BulkProblem problem(long line, String column, String code, String message) {
        return new BulkProblem(line, "/" + column, code, "The column \"%s\" %s".formatted(column, message));
    }
}
