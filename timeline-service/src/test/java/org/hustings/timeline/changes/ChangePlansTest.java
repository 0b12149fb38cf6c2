package org.hustings.timeline.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Unhurried;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the database reads the feed: by an index, in its order, and no more of it than a page. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangePlansTest {

    /** With fewer, reading all would be cheaper. */
    private static final int LEAST = 50_000;

    private static final int EVENTS = Math.max(LEAST, Integer.getInteger("hustings.events", LEAST));
    private static final int LIMIT = 50;

    /** Positions far from all others, so that no other test meets them. */
    private static final String FILL = """
            insert into revision (position, event_id, type, aggregate_type, aggregate_id, aggregate_version,
                partition_key, actor, occurred_at, changed, record)
            select -%1$d - 1 + n, gen_random_uuid(), 'org.hustings.campaign-event.recorded.v1', 'campaign-event',
                gen_random_uuid()::text, 1, '%2$s' || n %% 20, 'plans', now(), '[]', '{"draft": false}'
            from generate_series(1, %1$d) n;
            insert into change_note (position, subject, subject_id, shown_as)
            select -3 * %1$d - n, 'PERSON', gen_random_uuid(), gen_random_uuid() from generate_series(1, %1$d / 10) n;
            """;

    private final String elections = Api.election() + ".";
    private boolean filled;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void fill() throws SQLException {
        if (!filled) {
            new Unhurried(dataSource)
                    .execute(List.of(
                            FILL.formatted(EVENTS, elections),
                            // As the housekeeping of the database does after a while.
                            "vacuum analyze revision, change_note, election_copy"));
            filled = true;
        }
    }

    private Stream<ChangeRange> ranges() {
        return Stream.of(-EVENTS - 1L, -EVENTS / 2L, -1L)
                .flatMap(after -> Stream.of(
                        new ChangeRange(after, after + 5_000, null, false, LIMIT),
                        new ChangeRange(after, after + 5_000, null, true, LIMIT),
                        new ChangeRange(after, 0, elections + "7", true, LIMIT),
                        new ChangeRange(after, 0, elections + "7", false, LIMIT)));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void a_page_is_read_in_the_order_of_an_index_wherever_it_begins(ChangeRange range) throws SQLException {
        var plan = explain("explain ", range);

        assertThat(plan).doesNotContain("Seq Scan on revision", "Seq Scan on change_note");
        assertThat(plan).containsAnyOf("using revision_pkey", "using revision_partition_key_idx");
    }

    @Test
    void a_page_at_the_end_costs_what_one_at_the_start_does() throws SQLException {
        var first = buffers(new ChangeRange(-EVENTS - 1L, 0, elections + "7", true, LIMIT));
        var last = buffers(new ChangeRange(-EVENTS / 10L, 0, elections + "7", true, LIMIT));

        assertThat(last).isLessThanOrEqualTo(first + 20);
        assertThat(first).isLessThan(400);
    }

    private long buffers(ChangeRange range) throws SQLException {
        var plan = explain("explain (analyze, buffers, timing off) ", range);
        var hits = plan.lines()
                .filter(line -> line.contains("Buffers:"))
                .findFirst()
                .orElseThrow();
        return Stream.of(hits.replaceAll("[^0-9 ]", "").strip().split(" +"))
                .mapToLong(Long::parseLong)
                .sum();
    }

    private String explain(String how, ChangeRange range) throws SQLException {
        var sql = ChangeRows.sql(range)
                .replace(":after", Long.toString(range.after()))
                .replace(":upTo", Long.toString(range.upTo()))
                .replace(":limit", Integer.toString(range.limit()))
                .replace(":electionId", "'" + range.electionId() + "'");
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(how + sql)) {
            var plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }
}
