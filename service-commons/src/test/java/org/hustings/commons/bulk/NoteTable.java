package org.hustings.commons.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.hustings.commons.bulk.csv.CsvFile;
import org.hustings.commons.bulk.csv.CsvRow;
import org.hustings.commons.problem.InvalidBody;
import org.hustings.commons.problem.Violation;
import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.hustings.commons.revision.RevisionLog;

/** Notes to import, one in a row; what some of them say makes trouble. */
@ApplicationScoped
class NoteTable implements BulkFormat {

    static final String FORBIDDEN = "forbidden";
    static final String BUGGY = "buggy";
    static final String SLOW = "slow";
    static final String AWAY = "away";
    static final int AWAY_TIMES = 8;
    static final String PREFIX = "prefix";

    private final RevisionLog log;
    private final DataSource dataSource;
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();

    NoteTable(RevisionLog log, DataSource dataSource) {
        this.log = log;
        this.dataSource = dataSource;
    }

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public BulkItems open(Content content) throws IOException {
        var prefix = content.parameters().getOrDefault(PREFIX, "");
        var file = CsvFile.open(content.open(), List.of("id", "text", "pages"), Set.of("id"));
        return new BulkItems() {
            @Override
            public Optional<BulkItem> next() throws IOException {
                return file.next().map(row -> item(row, prefix));
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }

    private BulkItem item(CsvRow row, String prefix) {
        var id = Optional.ofNullable(row.text("id")).orElse("");
        var text = prefix + Optional.ofNullable(row.text("text")).orElse("");
        row.wholeNumber("pages");
        return new BulkItem(row.line(), id, Map.of(), row.problems(), importId -> write(id, text));
    }

    private Outcome write(String id, String text) {
        tries.merge(id, 1, Integer::sum);
        try {
            var known = texts(id);
            if (!known.isEmpty() && known.getLast().equals(text)) {
                return Outcome.UNCHANGED;
            }
            log.append(new Change(
                    "org.hustings.note.written.v1",
                    new Aggregate("note", id, known.size() + 1L),
                    null,
                    Instant.EPOCH,
                    Map.of("id", id, "text", text),
                    null,
                    null));
            // Failing after the write shows that the transaction takes it back.
            if (text.equals(FORBIDDEN)) {
                throw new InvalidBody(List.of(Violation.at("/text", "forbidden-text", "is forbidden")));
            }
            if (text.equals(BUGGY)) {
                throw new IllegalStateException("Nobody foresaw this");
            }
            if (text.equals(SLOW)) {
                runOutOfTime();
            }
            if (text.equals(AWAY) && tries(id) <= AWAY_TIMES) {
                throw new SQLException("The connection is lost", "08006");
            }
            return known.isEmpty() ? Outcome.CREATED : Outcome.UPDATED;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL itself cancels it, with the state 57014. */
    private void runOutOfTime() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = '20ms'");
            statement.execute("select pg_sleep(60)");
        }
    }

    /** How often it was tried to write a note. */
    int tries(String id) {
        return tries.getOrDefault(id, 0);
    }

    /** All that a note has said, in order. */
    List<String> texts(String id) throws SQLException {
        return column(id, "record ->> 'text'");
    }

    List<String> actors(String id) throws SQLException {
        return column(id, "actor");
    }

    private List<String> column(String id, String expression) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select " + expression
                        + " from revision where aggregate_type = 'note' and aggregate_id = ? order by position")) {
            select.setString(1, id);
            try (var rows = select.executeQuery()) {
                var texts = new ArrayList<String>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        }
    }
}
