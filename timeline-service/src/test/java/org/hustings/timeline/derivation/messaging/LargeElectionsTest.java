package org.hustings.timeline.derivation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hustings.timeline.testing.Effort;
import org.hustings.timeline.testing.ManyEntries;
import org.hustings.timeline.testing.Story;
import org.junit.jupiter.api.Test;

/** An event that concerns thousands of entries costs as much for each of them as one that concerns a few. */
@QuarkusTest
class LargeElectionsTest {

    private static final int FEW = 200;
    private static final int MANY = 2_000;

    @Inject
    ElectionsTopic elections;

    @Inject
    DataSource dataSource;

    @Test
    void a_draft_election_goes_with_its_entries_at_the_same_cost_for_each() throws SQLException {
        assertCostsTheSameForEach(this::costOfDeleting);
    }

    private static void assertCostsTheSameForEach(Work work) throws SQLException {
        var few = work.with(FEW);
        var many = work.with(MANY);

        assertThat(many.statements() / MANY).isLessThanOrEqualTo(few.statements() / FEW);
        assertThat(many.looks() / MANY).isLessThanOrEqualTo(few.looks() / FEW + 1);
    }

    private Effort costOfDeleting(int count) throws SQLException {
        var story = Story.begin();
        new ManyEntries(story.election(), dataSource).insert(count);

        var cost = Effort.of(
                () -> elections.on(story.election("deleted").version(2).received()));

        assertThat(rows("campaign_event", story)).isZero();
        assertThat(rows("revision", story, "type = 'org.hustings.campaign-event.deleted.v1'"))
                .isEqualTo(count);
        return cost;
    }

    private long rows(String table, Story story) throws SQLException {
        return count("select count(*) from %s where election_id = '%s'".formatted(table, story.election()));
    }

    private long rows(String table, Story story, String which) throws SQLException {
        return count(
                "select count(*) from %s where partition_key = '%s' and %s".formatted(table, story.election(), which));
    }

    private long count(String query) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @FunctionalInterface
    private interface Work {
        Effort with(int entries) throws SQLException;
    }
}
