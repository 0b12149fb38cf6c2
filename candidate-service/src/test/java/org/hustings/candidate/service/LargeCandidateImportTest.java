package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Names.mark;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Thousands of candidates in one file, some of them not as they should be; ten thousand with {@code -Pscale}. */
@QuarkusTest
class LargeCandidateImportTest {

    private static final int ROWS = Integer.getInteger("hustings.import-rows", 2_000);
    private static final int ELECTIONS = 10;
    private static final String HEADER = "election_id,name,ballot_name,list_position,affiliation,nominations_branch\n";

    private final List<String> elections =
            IntStream.range(0, ELECTIONS).mapToObj(i -> Client.election()).toList();

    @Inject
    SessionFactory sessions;

    @Inject
    DataSource source;

    @Test
    void thousands_come_in_but_for_those_that_are_faulty_and_again_change_nothing() {
        var table = new StringBuilder(HEADER);
        for (var i = 1; i <= ROWS; i++) {
            table.append(row(i));
        }
        var known = Client.person("Someone " + mark());

        var first = measured("first", table.toString());
        var second = measured("again", table.toString());

        assertThat(first.count("recordsRead")).isEqualTo(ROWS);
        assertThat(first.count("created")).isEqualTo(ROWS - 4);
        assertThat(second.count("unchanged")).isEqualTo(ROWS - 4);
        assertThat(first.count("failed") + second.count("failed")).isEqualTo(8);
        for (var each : List.of(first, second)) {
            assertThat(each.problems().getList("items.line", Integer.class)).containsExactly(101, 201, 301, ROWS + 1);
            assertThat(each.codes()).containsExactly("whole-number", "person-missing", "election-not-found", "min");
        }
        assertThat(anonymous().get("/v1/people/" + known).jsonPath().getInt("version"))
                .isEqualTo(1);
    }

    private String row(int i) {
        var election = i == 300 ? "none." + mark() : elections.get(i % ELECTIONS);
        var name = i == 200 ? "" : mark() + " " + mark();
        var position = i == ROWS ? 0 : i;
        var nominations = i == 100 ? "some" : Integer.toString(i);
        return "%s,%s,,%d,Party of %d,%s\n".formatted(election, name, position, i % 7, nominations);
    }

    /** Those by Hibernate; the revisions and the progress of the import are six more, one or two for each of them. */
    @Test
    void a_row_costs_seven_statements_however_many_there_are() throws SQLException {
        assertThat(statements(60) - statements(20)).isEqualTo(40 * 7);
    }

    private long statements(int rows) throws SQLException {
        var table = new StringBuilder("election_id,name\n");
        var election = Client.election();
        for (var i = 0; i < rows; i++) {
            table.append("%s,%s %s%n".formatted(election, mark(), mark()));
        }
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        var imported = CandidateImport.begun("text/csv", table.toString().getBytes(StandardCharsets.UTF_8));
        // Not over HTTP, since each question would count.
        var database = new Database(source);
        Awaitility.await()
                .until(() ->
                        database.count("select count(*) from bulk_import where id = '%s' and finished_at is not null"
                                        .formatted(imported.id()))
                                == 1);
        return statistics.getPrepareStatementCount() - before;
    }

    private static CandidateImport measured(String what, String table) {
        var began = System.nanoTime();
        var cpu = cpu();
        var imported = CandidateImport.table(table);
        var seconds = (System.nanoTime() - began) / 1e9;
        Log.infof(
                "%s: %d rows in %.1f s, %.0f rows/s, %.1f s of CPU in this process",
                what, ROWS, seconds, ROWS / seconds, cpu().minus(cpu).toMillis() / 1e3);
        return imported;
    }

    private static Duration cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }
}
