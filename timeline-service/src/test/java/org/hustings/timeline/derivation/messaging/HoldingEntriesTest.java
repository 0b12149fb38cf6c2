package org.hustings.timeline.derivation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.timeline;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.hustings.timeline.testing.FeedEvent;
import org.hustings.timeline.testing.Story;
import org.hustings.timeline.testing.StoryPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HoldingEntriesTest {

    private static final String COYNE = "Gerard Coyne";
    private static final String SUSPENDED = "Gerard Coyne is suspended as Regional Secretary, West Midlands";
    private static final String LIFTED = "Gerard Coyne is no longer suspended as Regional Secretary, West Midlands";

    private final Story story = Story.begin();
    private final StoryPeople people = StoryPeople.of(story);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_suspension_is_told_once_in_whatever_order_its_holding_candidacy_and_election_come(long seed) {
        var events = new ArrayList<FeedEvent>(List.of(
                story.election("phase-changed"),
                people.declared(2, COYNE),
                people.created(COYNE),
                people.holding("recorded", 1, COYNE, "ACTIVE"),
                people.statusChanged(2, COYNE, "ACTIVE", "SUSPENDED", "2017-04-20")));
        Collections.shuffle(events, new Random(seed));
        send(events.toArray(FeedEvent[]::new));

        awaitEntries("HAPPENED " + SUSPENDED);
        var entry = entries().getFirst();
        assertThat(entry.get("startDate")).isEqualTo(Map.of("value", "2017-04-20", "approximate", false));
        assertThat(entry.get("text"))
                .isEqualTo("Unite the Union. Pending an investigation. It concerns the post, not the candidacy.");
        assertThat(entry.get("participants"))
                .isEqualTo(List.of(
                        Map.of(
                                "type",
                                "CANDIDATE",
                                "candidateId",
                                story.candidate(2).toString(),
                                "role",
                                "SUBJECT"),
                        Map.of(
                                "type",
                                "ORGANISATION",
                                "organisationId",
                                people.id("organisation").toString(),
                                "name",
                                "Unite the Union",
                                "role",
                                "OTHER")));
    }

    @Test
    void each_change_has_its_entry_and_events_that_come_again_add_none() {
        var events = new FeedEvent[] {
            story.election("phase-changed"),
            people.declared(2, COYNE),
            people.holding("recorded", 1, COYNE, "ACTIVE"),
            people.statusChanged(2, COYNE, "ACTIVE", "SUSPENDED", "2017-04-20"),
            people.statusChanged(3, COYNE, "SUSPENDED", "ACTIVE", "2017-04-25")
        };
        send(events);
        awaitEntries("HAPPENED " + SUSPENDED, "HAPPENED " + LIFTED);

        send(events);
        send(people.statusChanged(4, COYNE, "ACTIVE", "SUSPENDED", "2017-04-26"));

        awaitEntries("HAPPENED " + SUSPENDED, "HAPPENED " + LIFTED, "HAPPENED " + SUSPENDED);
    }

    @Test
    void a_change_matters_to_each_election_in_which_the_person_stands() {
        var other = Story.begin();
        send(story.election("phase-changed"), people.declared(2, COYNE), other.election("phase-changed"));
        send(other.declared(2, "G. Coyne")
                .withRecord(record -> record.put("personId", people.id(COYNE).toString())));
        send(people.statusChanged(1, COYNE, "ACTIVE", "SUSPENDED", "2017-04-20"));

        awaitEntries("HAPPENED " + SUSPENDED);
        Awaitility.await()
                .untilAsserted(() -> assertThat(timeline(other.election()))
                        .extracting(entry -> entry.get("headline"))
                        .contains("G. Coyne is suspended as Regional Secretary, West Midlands"));
    }

    @Test
    void what_happened_before_the_announcement_is_no_part_of_the_campaign() {
        send(story.election("phase-changed"), people.declared(2, COYNE));
        send(people.statusChanged(1, COYNE, "ACTIVE", "SUSPENDED", "2016-12-05"));
        send(people.statusChanged(2, COYNE, "SUSPENDED", "ACTIVE", "2016-12-06"));

        awaitEntries("HAPPENED " + LIFTED);
    }

    @Test
    void a_change_that_turns_out_to_lie_outside_the_campaign_is_void_until_it_lies_in_it_again() {
        send(story.election("phase-changed"), people.declared(2, COYNE));
        send(people.statusChanged(1, COYNE, "ACTIVE", "SUSPENDED", "2017-04-20"));
        awaitEntries("HAPPENED " + SUSPENDED);

        send(changed(8, "2017-04-01"));
        awaitEntries("CANCELLED " + SUSPENDED);

        send(changed(9, "2017-04-28"));
        awaitEntries("HAPPENED " + SUSPENDED);
    }

    @Test
    void a_draft_holding_is_told_of_once_it_is_published() {
        send(story.election("phase-changed"), people.declared(2, COYNE));
        send(people.statusChanged(2, COYNE, "ACTIVE", "SUSPENDED", "2017-04-20").draft());
        send(people.holding("changed", 3, COYNE, "SUSPENDED").draft());
        send(people.holding("published", 4, COYNE, "SUSPENDED"));

        awaitEntries("HAPPENED " + SUSPENDED);
    }

    private FeedEvent changed(long version, String declared) {
        return story.election("milestone-changed").version(version).withRecord(record -> {
            var milestone = record.putArray("timetable").addObject();
            milestone.put("milestone", "RESULT_DECLARED").put("status", "HAPPENED");
            milestone.putObject("date").put("value", declared);
        });
    }

    private List<Map<String, Object>> entries() {
        return timeline(story.election()).stream()
                .filter(entry -> String.valueOf(entry.get("headline")).contains("Regional Secretary"))
                .toList();
    }

    /** The entries that tell of the post, and no other. */
    private void awaitEntries(String... statusesAndHeadlines) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(entries())
                        .extracting(entry -> entry.get("status") + " " + entry.get("headline"))
                        .containsExactlyInAnyOrder(statusesAndHeadlines));
    }
}
