package org.hustings.candidate.service;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.hustings.candidate.electioncopy.application.ElectionLearning;
import org.junit.jupiter.api.Test;

/**
 * Whatever is merged and undone while others record candidacies, post holdings and endorsements, move
 * statuses and count votes: nothing
 * is lost or doubled, each record is with the root of the one who was named, and the topic tells what the tables hold.
 */
@QuarkusTest
class MergeHistoryTest {

    private static final int EXAMPLES = Integer.getInteger("hustings.histories", 3);
    private static final int STEPS = 80;
    private static final int CHOICES = 1_000_000;

    @Inject
    DataSource database;

    @Inject
    ElectionLearning learning;

    @Test
    void nothing_is_lost_or_doubled_while_people_are_merged_and_taken_apart() {
        // What fails here depends on timing, so nothing is gained by trying smaller histories.
        qt().withExamples(EXAMPLES)
                .withShrinkCycles(0)
                .forAll(lists().of(integers().between(0, CHOICES)).ofSize(STEPS))
                .checkAssert(steps -> {
                    var history = MergeHistory.begun(learning);
                    history.take(steps);
                    var stored = new StoredRecords(database, history.people());
                    var endorsements = new StoredEndorsements(database, history.people());
                    var said = history.endorsements();
                    stored.assertAre(history.accepted());
                    stored.assertWithTheirRoots();
                    endorsements.assertAre(said.accepted(), said.withdrawn());
                    endorsements.assertWithTheirRoots();
                    history.undoAll();
                    stored.assertAre(history.accepted());
                    stored.assertWithWhomTheyWereRecordedOf();
                    stored.assertToldOnTheTopic();
                    endorsements.assertAre(said.accepted(), said.withdrawn());
                    endorsements.assertWithWhomTheyWereRecordedOf();
                    endorsements.assertToldOnTheTopic();
                });
    }
}
