package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Names.mark;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Ten thousand candidates in one file, some of them not as they should be. */
@QuarkusTest
class LargeCandidateImportTest {

    private static final int ROWS = 10_000;
    private static final int ELECTIONS = 10;
    private static final String HEADER = "election_id,name,ballot_name,list_position,affiliation,nominations_branch\n";

    private final List<String> elections =
            IntStream.range(0, ELECTIONS).mapToObj(i -> Client.election()).toList();

    @Inject
    SessionFactory sessions;

    @Test
    void ten_thousand_come_in_but_for_those_that_are_faulty_and_again_change_nothing() {
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
            assertThat(each.problems().getList("items.line", Integer.class)).containsExactly(1001, 2001, 3001, 9001);
            assertThat(each.codes()).containsExactly("whole-number", "person-missing", "election-not-found", "min");
        }
        assertThat(anonymous().get("/v1/people/" + known).jsonPath().getInt("version"))
                .isEqualTo(1);
    }

    private String row(int i) {
        var election = i == 3000 ? "none." + mark() : elections.get(i % ELECTIONS);
        var name = i == 2000 ? "" : mark() + " " + mark();
        var position = i == 9000 ? 0 : i;
        var nominations = i == 1000 ? "some" : Integer.toString(i);
        return "%s,%s,,%d,Party of %d,%s\n".formatted(election, name, position, i % 7, nominations);
    }

    @Test
    void a_row_costs_the_same_statements_however_many_there_are() {
        assertThat(statements(40) - statements(20)).isEqualTo(statements(60) - statements(40));
        assertThat((statements(60) - statements(20)) / 40.0).isLessThanOrEqualTo(8);
    }

    private long statements(int rows) {
        var table = new StringBuilder("election_id,name\n");
        var election = Client.election();
        for (var i = 0; i < rows; i++) {
            table.append("%s,%s %s%n".formatted(election, mark(), mark()));
        }
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        var imported =
                CandidateImport.begun("text/csv", table.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        imported.over();
        return statistics.getPrepareStatementCount();
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
