package org.hustings.timeline.derivation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.each;
import static org.hustings.timeline.testing.Api.timeline;
import static org.hustings.timeline.testing.Feed.send;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.FeedEvent;
import org.hustings.timeline.testing.Story;
import org.junit.jupiter.api.Test;

/** Parts of records that entries tell, each by one entry which follows the record. */
@QuarkusTest
class FactEntriesTest {

    private static final String DISPATCH = "BALLOT_DISPATCH";

    private final Story story = Story.begin();

    @Test
    void electorates_reports_and_locks_are_told_with_the_part_of_the_record_that_says_so() {
        send(
                story.election("electorate-added"),
                story.election("candidates-locked").version(8),
                story.election("candidates-unlocked").version(9),
                story.election("scrutineer-report-recorded"));

        var entries = timeline(story.election(), 4);

        assertThat(each(entries, "headline"))
                .containsExactlyInAnyOrder(
                        "Electorate: 1,062,049 ballot papers distributed",
                        "List of candidates closed",
                        "List of candidates open again",
                        "Scrutineer's report published");
        assertThat(told("Scrutineer's report published"))
                .extractingByKey("derivedFrom", InstanceOfAssertFactories.MAP)
                .containsEntry("resource", "/v1/elections/%s/scrutineer-report".formatted(story.election()));
    }

    @Test
    void a_milestone_is_told_once_it_happened_unless_a_phase_tells_it() {
        send(
                story.election("created"),
                milestone("milestone-added", 4, DISPATCH, "PLANNED", "2017-03-20"),
                milestone("milestone-changed", 5, DISPATCH, "HAPPENED", "2017-03-27"),
                milestone("milestone-added", 6, "BALLOT_OPENS", "HAPPENED", "2017-03-27"));
        send(story.election("phase-changed").version(7));

        assertThat(each(timeline(story.election(), 3), "headline"))
                .containsExactlyInAnyOrder("Election expected", "Election announced", "Ballot papers dispatched");
        assertThat(told("Ballot papers dispatched").get("startDate"))
                .isEqualTo(Map.of("value", "2017-03-27", "approximate", false));
    }

    @Test
    void the_entry_follows_the_record_and_what_an_editor_wrote_stays() {
        send(milestone("milestone-added", 4, DISPATCH, "HAPPENED", "2017-03-20"));
        timeline(story.election(), 1);
        var id = String.valueOf(told("Ballot papers dispatched").get("id"));
        Api.patch(id, 1, "{\"headline\": \"The papers are out\"}").then().statusCode(200);

        send(milestone("milestone-moved", 5, DISPATCH, "HAPPENED", "2017-03-27"));
        awaitEntry(
                "The papers are out",
                entry -> assertThat(entry.get("startDate"))
                        .isEqualTo(Map.of("value", "2017-03-27", "approximate", false)));

        send(milestone("milestone-changed", 6, DISPATCH, "PLANNED", "2017-04-03"));
        awaitEntry("The papers are out", entry -> assertThat(entry).containsEntry("status", "CANCELLED"));

        send(milestone("milestone-changed", 7, DISPATCH, "HAPPENED", "2017-04-03"));
        awaitEntry(
                "The papers are out",
                entry -> assertThat(entry).containsEntry("status", "HAPPENED").containsEntry("id", id));
    }

    @Test
    void one_change_of_a_candidate_may_be_told_by_several_entries() {
        send(story.election("created"), story.declared(2, "Gerard Coyne"));
        send(story.candidate("changed").with(data -> ((ArrayNode) data.get("changed")).add("/nominations")));

        var entries = timeline(story.election(), 4);

        assertThat(each(entries, "headline"))
                .containsExactlyInAnyOrder(
                        "Election expected",
                        "Gerard Coyne stands for election",
                        "Nominations of Gerard Coyne counted",
                        "Unite United Left withdraws support from Gerard Coyne");
        assertThat(told("Nominations of Gerard Coyne counted")).containsEntry("text", "Branches: 187.");
    }

    @Test
    void what_a_candidacy_came_with_is_not_told_as_a_change() {
        send(story.election("created"), story.declared(2, "Gerard Coyne"));
        send(story.candidate("changed")
                .withRecord(record -> record.remove("supportWithdrawn"))
                .with(data -> ((ArrayNode) data.get("changed")).removeAll().add("/slogan")));
        send(story.election("phase-changed"));

        assertThat(each(timeline(story.election(), 3), "headline"))
                .containsExactlyInAnyOrder(
                        "Election expected", "Election announced", "Gerard Coyne stands for election");
    }

    @Test
    void support_that_was_not_withdrawn_after_all_cancels_its_entry() {
        send(story.election("created"), story.candidate("changed"));
        timeline(story.election(), 2);
        send(story.candidate("changed").version(3).withRecord(record -> record.remove("supportWithdrawn")));

        awaitEntry(
                "Unite United Left withdraws support from Gerard Coyne",
                entry -> assertThat(entry)
                        .containsEntry("status", "CANCELLED")
                        .containsEntry(
                                "text",
                                "The record no longer says that support was withdrawn. supports another candidate.")
                        .containsKey("participants"));
    }

    @Test
    void nothing_of_a_draft_candidate_is_told_before_it_is_published() {
        send(story.election("created"), story.candidate("changed").draft());
        send(story.declared(1, "Len McCluskey"));
        assertThat(timeline(story.election(), 2)).hasSize(2);

        send(story.candidate("published")
                .version(3)
                .withRecord(record -> record.put("id", story.candidate(2).toString())
                        .put("ballotName", "Gerry Coyne")
                        .set("supportWithdrawn", supportWithdrawn())));

        assertThat(each(timeline(story.election(), 3), "headline"))
                .contains("Unite United Left withdraws support from Gerry Coyne");
    }

    @Test
    void the_status_of_the_date_is_told_unless_the_phase_tells_it() {
        send(
                story.election("changed"),
                story.election("changed").version(3).withRecord(record -> record.put("dateStatus", "CHANGING")),
                story.election("changed").version(4).withRecord(record -> record.put("dateStatus", "POSTPONED")),
                story.election("changed")
                        .version(5)
                        .with(data ->
                                ((ArrayNode) data.get("changed")).removeAll().add("/replacedById"))
                        .withRecord(record -> record.put("replacedById", "mayor.sea.2031-05-02")));

        assertThat(each(timeline(story.election(), 3), "headline"))
                .containsExactlyInAnyOrder(
                        "Date of the election confirmed",
                        "Date of the election is to change",
                        "Election replaced by another");
    }

    private FeedEvent milestone(String event, long version, String milestone, String status, String date) {
        Consumer<ObjectNode> change = entry -> {
            entry.put("milestone", milestone).put("status", status);
            entry.putObject("date").put("value", date).put("approximate", false);
        };
        return story.election(event)
                .version(version)
                .withRecord(record -> change.accept((ObjectNode) record.at("/timetable/0")))
                .withDetails(details -> details.put("milestone", milestone));
    }

    private ObjectNode supportWithdrawn() {
        return (ObjectNode) story.candidate("changed").data().at("/record/supportWithdrawn");
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
