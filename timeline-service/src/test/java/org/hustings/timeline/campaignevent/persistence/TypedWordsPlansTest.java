package org.hustings.timeline.campaignevent.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.campaignevent.persistence.ManyEntries.ELECTION;
import static org.hustings.timeline.campaignevent.persistence.ManyEntries.candidate;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** To understand what was typed costs little, whoever is called so elsewhere, and is done once for a timeline. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedWordsPlansTest {

    private static final int EVENTS = 500;

    /** The way down the index for the name and for each of its words, and what the plans for that take. */
    private static final int BLOCKS = 120;

    private final TimelineQuestion ofElection = new TimelineQuestion(
            ELECTION, Set.of(), Wanted.all().words("bertha nominee1").filter(), Set.of(), false);
    private final TimelineQuestion ofSomebody = new TimelineQuestion(
            null, Set.of(candidate(1)), Wanted.all().words("bertha nominee1").filter(), Set.of(), false);

    @Inject
    DataSource database;

    @BeforeAll
    void fill() throws SQLException {
        var many = new ManyEntries(database);
        many.insert(EVENTS);
        many.insertNamesakesElsewhere("Bertha Nominee1");
    }

    @AfterAll
    void remove() throws SQLException {
        var many = new ManyEntries(database);
        many.deleteNamesakes();
        many.delete(EVENTS);
    }

    @Test
    void what_was_typed_is_understood_once_for_a_whole_timeline() {
        for (var question : List.of(ofElection, ofSomebody)) {
            var state = Explained.run(database, TimelineState.sql(question));

            assertThat(state.conditions())
                    .anyMatch(condition -> condition.contains("search @@"))
                    .noneMatch(condition -> condition.contains("timeline_wanted"));
        }
    }

    @Test
    void a_name_is_looked_for_among_the_candidates_of_the_timeline_alone() {
        for (var question : List.of(ofElection, ofSomebody)) {
            var query = TypedWords.query(question, "bertha nominee1");
            var understood = Explained.run(database, BoundSql.of("select " + query.text(), query.parameters()));

            assertThat(understood.blocks()).isLessThan(BLOCKS);
        }
    }
}
