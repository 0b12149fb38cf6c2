package org.hustings.timeline.campaignevent.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Searched;
import org.hustings.commons.page.Walk;
import org.hustings.timeline.campaignevent.domain.TimelinePosition;
import org.hustings.timeline.campaignevent.reading.TimelineOrder;
import org.hustings.timeline.value.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the first page of a timeline and one far behind it cost, beside the same page by {@code offset}, as lists are
 * paged where nothing else is said. The database's own times; read them as ratios of one run.
 */
@QuarkusTest
class PagingBenchmark {

    private static final int EVENTS = Integer.getInteger("hustings.events", 8_000);
    private static final int FOUND = 51;
    private static final int RUNS = 21;

    private static final String BY_OFFSET = """
            select e.* from campaign_event e where e.election_id = :election and not e.draft
            order by e.starts_at, e.starts_precision, e.id offset :passed limit :found
            """;

    private static final String PASSED = """
            select count(*) from campaign_event e where e.election_id = '%s' and not e.draft
            and (e.starts_at, e.starts_precision, e.id) <= (timestamptz '2017-03-10T00:00:00Z', 3, uuid '%s')
            """;

    @Inject
    DataSource database;

    @BeforeEach
    void fill() throws SQLException {
        new ManyEntries(database).insert(EVENTS);
    }

    @AfterEach
    void remove() throws SQLException {
        new ManyEntries(database).delete(EVENTS);
    }

    @Test
    void a_page_far_behind_the_first_by_key_and_by_offset() throws SQLException {
        var keysets = keysets();
        var passed = passed();
        var first = measured(() -> byKey(keysets.getFirst()));
        var deep = measured(() -> byKey(keysets.getLast()));
        var offset = measured(() -> byOffset(passed));

        System.out.printf(
                "%,d entries, the page behind %,d: by key %.2f of the first page, by offset %.2f of it%n",
                EVENTS, passed, deep / first, offset / first);
        assertThat(byKey(keysets.getLast()).rows())
                .isEqualTo(byOffset(passed).rows())
                .isEqualTo(FOUND);
    }

    private Explained byKey(Keyset keyset) {
        var question = new TimelineQuestion(
                ManyEntries.ELECTION, Set.of(), Wanted.all().filter(), Set.of(), false);
        return Explained.run(database, TimelineRows.page(question, null, keyset));
    }

    private Explained byOffset(int passed) {
        var parameters = Map.<String, Object>of("election", ManyEntries.ELECTION, "passed", passed, "found", FOUND);
        return Explained.run(database, new BoundSql(BY_OFFSET, parameters));
    }

    private int passed() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(PASSED.formatted(ManyEntries.ELECTION, amid()))) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** The median of several runs. */
    private static double measured(Supplier<Explained> page) {
        return IntStream.range(0, RUNS)
                .mapToDouble(run -> page.get().milliseconds())
                .sorted()
                .skip(RUNS / 2)
                .findFirst()
                .orElseThrow();
    }

    /** That of the first page, and that of one amid the entries of a day far behind it. */
    private static List<Keyset> keysets() {
        var seen = new ArrayList<Keyset>();
        var row = new TimelineRow(TimelinePosition.of(PartialDate.of("2017-03-10")), amid(), 0, null);
        var walk = new Walk<>(TimelineRow.sortOf(TimelineOrder.ASC), FOUND, keyset -> {
            seen.add(keyset);
            return new Searched<>(List.of(row), row);
        });
        walk.next();
        walk.next();
        return seen;
    }

    private static UUID amid() {
        return ManyEntries.entry(EVENTS / 2);
    }
}
