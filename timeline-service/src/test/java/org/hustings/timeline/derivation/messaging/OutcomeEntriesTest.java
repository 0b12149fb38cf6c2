package org.hustings.timeline.derivation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.each;
import static org.hustings.timeline.testing.Api.timeline;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hustings.timeline.testing.FeedEvent;
import org.hustings.timeline.testing.Story;
import org.junit.jupiter.api.Test;

/** What becomes of a candidate before the result is certain, and where there is no winner yet. */
@QuarkusTest
class OutcomeEntriesTest {

    private static final String PROJECTION = "Len McCluskey is the projected winner";
    private static final String RUNOFF = "Len McCluskey advances to a runoff";

    private final Story story = Story.begin();

    @Inject
    DataSource dataSource;

    @Test
    void a_projected_winner_is_told_and_the_certain_one_by_the_result_alone() {
        send(story.election("created"), outcome(3, "PROJECTED_WINNER"), outcome(4, "WINNER"));
        send(story.election("phase-changed"));

        assertThat(each(timeline(story.election(), 3), "headline"))
                .containsExactlyInAnyOrder("Election expected", "Election announced", PROJECTION);
        assertThat(told(PROJECTION)).containsEntry("status", "HAPPENED");
    }

    @Test
    void a_projection_that_is_taken_back_is_cancelled() {
        send(story.election("created"), outcome(3, "PROJECTED_WINNER"));
        timeline(story.election(), 2);
        send(outcome(4, "DEFEATED"));

        awaitEntry(PROJECTION, entry -> assertThat(entry).containsEntry("status", "CANCELLED"));
    }

    @Test
    void a_runoff_of_which_a_corrected_result_says_that_it_was_won_outright_is_cancelled() {
        send(story.election("created"), outcome(3, "ADVANCED_TO_RUNOFF"));
        timeline(story.election(), 2);
        send(outcome(4, "WINNER"));

        awaitEntry(RUNOFF, entry -> assertThat(entry).containsEntry("status", "CANCELLED"));
        assertThat(timeline(story.election())).hasSize(2);
    }

    @Test
    void a_projection_that_ends_in_a_runoff_is_cancelled_and_the_runoff_told_by_an_entry_of_its_own() {
        send(story.election("created"), outcome(3, "PROJECTED_WINNER"));
        timeline(story.election(), 2);
        send(outcome(4, "ADVANCED_TO_RUNOFF"));

        awaitEntry(RUNOFF, entry -> assertThat(entry).containsEntry("status", "HAPPENED"));
        awaitEntry(PROJECTION, entry -> assertThat(entry).containsEntry("status", "CANCELLED"));
    }

    @Test
    void a_runoff_that_the_release_before_has_told_is_told_by_the_same_entry() throws SQLException {
        send(story.election("created"), outcome(4, "ADVANCED_TO_RUNOFF"));
        timeline(story.election(), 2);
        keepAsTheReleaseBefore();

        send(outcome(3, "PROJECTED_WINNER"), outcome(4, "ADVANCED_TO_RUNOFF"));
        send(story.election("phase-changed"));
        assertThat(each(timeline(story.election(), 3), "headline"))
                .containsExactlyInAnyOrder("Election expected", "Election announced", RUNOFF);

        send(outcome(5, "WINNER"));
        awaitEntry(RUNOFF, entry -> assertThat(entry).containsEntry("status", "CANCELLED"));
        assertThat(timeline(story.election())).hasSize(3);
    }

    private void keepAsTheReleaseBefore() throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement("""
                        update recorded_fact set fact = replace(fact, '/ADVANCED_TO_RUNOFF', ''),
                            resource = replace(resource, '/ADVANCED_TO_RUNOFF', '')
                        where election_id = ?
                        """)) {
            update.setString(1, story.election());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private FeedEvent outcome(long version, String outcome) {
        return story.candidate("outcome-changed")
                .version(version)
                .withRecord(record -> record.put("postElectionStatus", outcome))
                .withDetails(details -> details.put("to", outcome));
    }

    private Map<String, Object> told(String headline) {
        return entries(headline).getFirst();
    }

    private List<Map<String, Object>> entries(String headline) {
        return timeline(story.election()).stream()
                .filter(entry -> headline.equals(entry.get("headline")))
                .toList();
    }

    private void awaitEntry(String headline, Consumer<Map<String, Object>> expected) {
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(entries(headline)).singleElement().satisfies(expected));
    }
}
