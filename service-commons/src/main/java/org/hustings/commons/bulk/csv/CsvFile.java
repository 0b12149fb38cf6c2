package org.hustings.commons.bulk.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import org.hustings.commons.bulk.UnreadableUpload;

/** A table, row by row; no more of it is in memory than one row. */
public final class CsvFile implements Closeable {

    /** The longest row in characters; only a quote that is never closed makes one so long. */
    private static final int LONGEST_ROW = 1024 * 1024;

    private final CloseableIterator<CsvRecord> records;
    private final CsvHeader header;
    private long line = 1;

    private CsvFile(CloseableIterator<CsvRecord> records, Collection<String> known, Collection<String> required)
            throws IOException {
        this.records = records;
        var first = read();
        if (first.isEmpty()) {
            throw new UnreadableUpload(1, "header-missing", "The file has no line with the names of its columns");
        }
        this.header = CsvHeader.of(line, first.get().getFields(), known, required);
    }

    /**
     * Reads the header of a table.
     *
     * @param known the columns that there may be, in lower case with words joined by {@code _}
     * @param required those of them that there have to be
     * @throws UnreadableUpload if the header is not of such a table
     */
    public static CsvFile open(InputStream bytes, Collection<String> known, Collection<String> required)
            throws IOException {
        return open(bytes, known, required, LONGEST_ROW);
    }

    /**
     * Reads the header of a table of which one cell may be long, so that its row is refused and not all behind it.
     *
     * @param longestRow in characters
     */
    public static CsvFile open(InputStream bytes, Collection<String> known, Collection<String> required, int longestRow)
            throws IOException {
        var text = FileText.read(bytes);
        var records = CsvReader.builder()
                .fieldSeparator(Delimiter.of(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(longestRow)
                .ofCsvRecord(text)
                .iterator();
        return new CsvFile(records, known, required);
    }

    /** Whether the table has the column. */
    public boolean has(String column) {
        return header.place(column) != null;
    }

    /**
     * The next row with anything in it; empty at the end.
     *
     * @throws UnreadableUpload if it is unclear where rows begin from here on
     */
    public Optional<CsvRow> next() throws IOException {
        for (var record = read(); record.isPresent(); record = read()) {
            var row = new CsvRow(header, line, record.get().getFields());
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private Optional<CsvRecord> read() throws IOException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            var record = records.next();
            line = record.getStartingLineNumber();
            return Optional.of(record);
        } catch (CsvParseException e) {
            throw (UnreadableUpload) new UnreadableUpload(
                            line,
                            "malformed-csv",
                            "After this line the quotes do not match, so that it is unclear where rows begin")
                    .initCause(e);
        } catch (UncheckedIOException e) {
            throw new IOException("The table cannot be read now", e.getCause());
        }
    }
}
