package org.hustings.timeline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hustings.timeline.testing.Api.election;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Thousands of events in one file, some of them not as they should be; ten thousand with {@code -Pscale}. */
@QuarkusTest
class LargeTimelineImportTest {

    private static final int ROWS = Integer.getInteger("hustings.import-rows", 1_000);
    private static final int DEATHS = 3;
    private static final String HEADER = "Year,Month,Day,Headline,Text,Media,Group\n";

    private final String election = election();

    @Inject
    SessionFactory sessions;

    @Inject
    DataSource dataSource;

    @Test
    void thousands_come_in_but_for_those_that_are_faulty_and_again_change_nothing() {
        var table = HEADER + IntStream.rangeClosed(1, ROWS).mapToObj(this::row).collect(Collectors.joining());

        var first = measured("first", table);
        var second = measured("again", table);

        assertThat(first.count("created")).isEqualTo(ROWS - 3);
        assertThat(second.count("unchanged")).isEqualTo(ROWS - 3);
        for (var each : List.of(first, second)) {
            assertThat(each.count("recordsRead")).isEqualTo(ROWS);
            assertThat(each.problems().getList("items.line", Integer.class)).containsExactly(101, 201, ROWS + 1);
            assertThat(each.codes()).containsExactly("out-of-range", "web-address", "size");
        }
    }

    private String row(int i) {
        var year = i == 100 ? "-2017" : "2017";
        var media = i == 200 ? "no address" : "https://example.org/%d.jpg".formatted(i);
        var headline = i == ROWS ? "x".repeat(1_000_000) : "Event no. " + i;
        return "%s,%d,%d,%s,<p>What <b>happened</b> then</p>,%s,Group %d\n"
                .formatted(year, 1 + i % 12, 1 + i % 28, headline, media, i % 7);
    }

    @Test
    void a_worker_that_dies_again_and_again_doubles_no_event() throws SQLException {
        var table = HEADER
                + IntStream.rangeClosed(1, 300)
                        .mapToObj(i -> "2017,4,%d,Event no. %d,,,\n".formatted(1 + i % 28, i))
                        .collect(Collectors.joining());
        var imported = TimelineImport.begun("text/csv", table, Map.of("electionId", election));

        for (var deaths = 0; deaths < DEATHS; deaths++) {
            var before = imported.count("recordsRead");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> imported.count("recordsRead") > before);
            // It may not have come back from its last death yet.
            Awaitility.await().pollInterval(Duration.ofMillis(5)).until(this::killWorker);
        }

        imported.over().all("created", 300);
        assertThat(count("select count(*) from campaign_event where election_id = '%s'"))
                .isEqualTo(300);
        assertThat(count("select count(*) from revision where partition_key = '%s'"))
                .isEqualTo(300);
        TimelineImport.table(election, table).all("unchanged", 300);
    }

    /** Those by Hibernate: the turn, the search, the entry itself, and what an editor's own would cost too. */
    @Test
    void an_event_costs_the_same_number_of_statements_however_many_there_are() throws SQLException {
        TimelineImport.table(election, HEADER + "2017,4,1,The first,,,\n").all("created", 1);
        var few = statements(20, "few");
        var many = statements(220, "many");

        // What the service does besides, such as looking for what is due, is far less than one for an event.
        assertThat((many - few) / 200.0).isCloseTo(3, within(0.3));
    }

    private long statements(int rows, String mark) throws SQLException {
        var table = HEADER
                + IntStream.range(0, rows)
                        .mapToObj(i -> "2017,4,1,%s no. %d,,,\n".formatted(mark, i))
                        .collect(Collectors.joining());
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        var imported = TimelineImport.begun("text/csv", table, Map.of("electionId", election));
        // Not over HTTP, since each question would count.
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> count("select count(*) from bulk_import where finished_at is not null and id = '"
                                + imported.id() + "'")
                        == 1);
        return statistics.getPrepareStatementCount() - before;
    }

    private TimelineImport measured(String what, String table) {
        var began = System.nanoTime();
        var imported = TimelineImport.table(election, table);
        var seconds = (System.nanoTime() - began) / 1e9;
        Log.infof("%s: %d events in %.1f s, %.0f events/s", what, ROWS, seconds, ROWS / seconds);
        return imported;
    }

    private long count(String query) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query.formatted(election))) {
            row.next();
            return row.getLong(1);
        }
    }

    private boolean killWorker() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where application_name = 'bulk-import' and datname = current_database()
                        """)) {
            return row.next();
        }
    }
}
