package org.hustings.commons.bulk.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hustings.commons.bulk.BulkProblem;
import org.hustings.commons.problem.InvalidValue;
import org.jspecify.annotations.Nullable;

/** A row of a table. Whoever reads its cells finds afterwards what was wrong with them. */
public final class CsvRow {

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "x");
    private static final Set<String> NO = Set.of("false", "no", "n", "0");

    private final CsvHeader header;
    private final long line;
    private final List<String> cells;
    private final boolean blank;
    private final List<BulkProblem> problems = new ArrayList<>();

    CsvRow(CsvHeader header, long line, List<String> cells) {
        this.header = header;
        this.line = line;
        // No more than there are columns: a row of nothing but commas takes many times its length in memory.
        this.cells = cells.stream().limit(header.size()).map(String::strip).toList();
        this.blank = cells.stream().allMatch(String::isBlank);
        check(cells.size());
    }

    /** The line of the file in which it starts, counted from 1. */
    public long line() {
        return line;
    }

    /** How many characters are in its cells. */
    public int length() {
        return cells.stream().mapToInt(String::length).sum();
    }

    /** What was found wrong with it so far. */
    public List<BulkProblem> problems() {
        return List.copyOf(problems);
    }

    /** The text of a cell without the space around it; null where there is none. */
    public @Nullable String text(String column) {
        var place = header.place(column);
        return place == null || place >= cells.size() || cells.get(place).isEmpty() ? null : cells.get(place);
    }

    /** A cell as a whole number, with or without separators. */
    public @Nullable Long wholeNumber(String column) {
        return value(column, WholeNumber::parse);
    }

    /** A cell as a whole number of the size of a Java {@code int}. */
    public @Nullable Integer smallNumber(String column) {
        return value(column, text -> {
            var number = WholeNumber.parse(text);
            if (number > Integer.MAX_VALUE) {
                throw new InvalidValue("out-of-range", "is too large: %s".formatted(text));
            }
            return (int) number;
        });
    }

    /** A cell as an identifier. */
    public @Nullable UUID uuid(String column) {
        return value(column, text -> {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw (InvalidValue)
                        new InvalidValue("wrong-type", "must be a UUID, and is \"%s\"".formatted(text)).initCause(e);
            }
        });
    }

    /** The text of a cell, without what keeps a spreadsheet from running it. */
    public @Nullable String unguarded(String column) {
        return SpreadsheetText.unguarded(text(column));
    }

    /** A cell as the name of a constant, in any case and with its words joined in any way. */
    public <E extends Enum<E>> @Nullable E oneOf(String column, Class<E> type) {
        return value(column, text -> {
            var wanted = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new InvalidValue(
                            "invalid-value", "must be one of " + Arrays.toString(type.getEnumConstants())));
        });
    }

    /** A cell that says yes or no. */
    public @Nullable Boolean yesOrNo(String column) {
        return value(column, text -> {
            var word = text.toLowerCase(Locale.ROOT);
            if (!YES.contains(word) && !NO.contains(word)) {
                throw new InvalidValue("invalid-value", "must be true or false, and is \"%s\"".formatted(text));
            }
            return YES.contains(word);
        });
    }

    /** A cell as whatever its text is turned into; an {@link InvalidValue} becomes a problem of the row. */
    public <T> @Nullable T value(String column, Function<String, T> form) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return form.apply(text);
        } catch (InvalidValue e) {
            refuse(column, e.code(), e.explanation());
            return null;
        }
    }

    /** Adds something that is wrong with a cell. */
    public void refuse(String column, String code, String message) {
        problems.add(new BulkProblem(line, "/" + column, code, message));
    }

    boolean isBlank() {
        return blank;
    }

    private void check(int found) {
        if (found != header.size()) {
            problems.add(new BulkProblem(
                    line,
                    "",
                    "wrong-number-of-columns",
                    "The row has %d cells, the header %d".formatted(found, header.size())));
        }
        for (var i = 0; i < cells.size(); i++) {
            if (cells.get(i).indexOf(FileText.MALFORMED) >= 0) {
                refuse(header.name(i), "malformed-text", "has bytes that are no text; save the file as UTF-8");
            } else if (cells.get(i).indexOf('\0') >= 0) {
                refuse(header.name(i), "unstorable-text", "must not contain U+0000");
            } else if (header.name(i).isEmpty() && !cells.get(i).isEmpty()) {
                refuse("", "column-without-name", "has \"%s\", and the header no name for it".formatted(cells.get(i)));
            }
        }
    }
}
