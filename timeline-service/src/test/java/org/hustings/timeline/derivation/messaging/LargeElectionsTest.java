package org.hustings.timeline.derivation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
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

    @Test
    void what_waits_for_an_election_is_told_at_the_same_cost_for_each_entry() throws SQLException {
        assertCostsTheSameForEach(this::costOfPublishing);
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

    private Effort costOfPublishing(int count) throws SQLException {
        var story = Story.begin();
        elections.on(story.election("created").draft().received());
        wait(story, count / 4);

        var published = story.election("published").version(2).withRecord(LargeElectionsTest::beginCampaign);
        var cost = Effort.of(() -> elections.on(published.received()));

        assertThat(rows("campaign_event", story)).isEqualTo(count);
        return cost;
    }

    private static void beginCampaign(ObjectNode election) {
        var step = election.put("phase", "ANNOUNCED").withArray("transitions").addObject();
        step.put("to", "ANNOUNCED").putObject("effectiveAt").put("value", "2017-01-01");
    }

    /** As many of each kind that is told: a step, a milestone, an endorsement and a suspension. */
    private void wait(Story story, int ofEach) throws SQLException {
        for (var statement : List.of("""
                insert into source_change (event_id, topic, type, election_id, resource, version, position,
                    happened_at, content)
                select gen_random_uuid(), '%1$s', 'phase', '%2$s', '/v1/elections/%2$s/transitions', i, i, now(),
                    '{"from": "EXPECTED", "to": "ANNOUNCED"}'
                from generate_series(1, %4$d) i
                """, """
                insert into recorded_fact (election_id, fact, resource, topic, event_id, version, happened_at,
                    told_version, is_void, content)
                select '%2$s', 'fact ' || i, 'fact ' || i, '%1$s', gen_random_uuid(), i, now(), 0, false,
                    '{"type": "milestone", "milestone": "COUNT_ENDS"}'
                from generate_series(1, %4$d) i
                """, """
                insert into candidate_copy (id, election_id, ballot_name, draft, version, person_id)
                values ('%3$s', '%2$s', 'Ada Shore', false, 1, '%3$s')
                """, """
                insert into endorsement_copy (id, election_id, candidate_id, version, facts)
                select md5('%2$s e' || i)::uuid, '%2$s', '%3$s', 1, jsonb_build_object('id', md5('%2$s e' || i)::uuid,
                    'draft', false, 'candidateId', '%3$s', 'electionId', '%2$s', 'stance', 'SUPPORTS',
                    'endorser', '{"name": "A friend"}'::jsonb)
                from generate_series(1, %4$d) i
                """, """
                insert into holding_copy (id, person_id, draft, version, facts)
                select md5('%2$s h' || i)::uuid, '%3$s', false, 1, jsonb_build_object('id', md5('%2$s h' || i)::uuid,
                    'draft', false, 'personId', '%3$s', 'role', 'SUBSTANTIVE', 'status', 'SUSPENDED')
                from generate_series(1, %4$d) i
                """, """
                insert into followed_change (topic, event_id, type, subject_id, version, position, happened_at, details)
                select '%1$s', gen_random_uuid(), kind.type, md5('%2$s ' || kind.letter || i)::uuid, 1, i, now(),
                    kind.details
                from generate_series(1, %4$d) i cross join (values
                    ('ENDORSEMENT_MADE', 'e', '{}'::jsonb),
                    ('HOLDING_STATUS', 'h',
                        '{"from": "ACTIVE", "to": "SUSPENDED", "on": {"value": "2017-03-01"}}'::jsonb))
                    kind (type, letter, details)
                """)) {
            execute(statement.formatted(Story.ELECTIONS, story.election(), story.candidate(1), ofEach));
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = dataSource.getConnection();
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
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
