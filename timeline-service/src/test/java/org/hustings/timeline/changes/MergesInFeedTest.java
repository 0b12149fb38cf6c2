package org.hustings.timeline.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Feed.send;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Story;
import org.hustings.timeline.testing.StoryPeople;
import org.junit.jupiter.api.Test;

/** Who is shown as whom, as the feed tells it. */
@QuarkusTest
class MergesInFeedTest {

    @Test
    void a_merge_of_people_is_told_and_its_reversal_too() {
        var story = Story.begin();
        var people = StoryPeople.of(story);
        send(people.created("A"), people.created("B"), people.created("C"));
        send(people.merged("A", "B", 2));
        var follower = Follower.of(story.election(), Api::anonymous);
        await(follower, people.id("A"), people.id("B"));

        send(people.merged("B", "C", 2));
        var merged = await(follower, people.id("A"), people.id("C"));
        assertThat(merged)
                .contains(Map.entry(people.id("B").toString(), people.id("C").toString()));

        send(people.mergeUndone("B", "C", 3));
        var undone = await(follower, people.id("A"), people.id("B"));
        assertThat(undone)
                .contains(Map.entry(people.id("B").toString(), people.id("B").toString()));
    }

    @Test
    void a_merge_of_drafts_is_told_to_roles_alone() {
        var story = Story.begin();
        var people = StoryPeople.of(story);
        var visitor = Follower.fromNow(Api::anonymous);
        var staff = Follower.fromNow(Api::viewer);
        send(people.person("created", 1, "Draft", MergesInFeedTest::hide));
        send(people.person("merged", 2, "Draft", record -> {
            hide(record);
            record.put("mergedIntoId", people.id("Other draft").toString());
        }));
        send(people.created("A"), people.merged("A", "B", 2));

        assertThat(await(staff, people.id("A"), people.id("B")))
                .extracting(Map.Entry::getKey)
                .contains(people.id("Draft").toString());
        assertThat(await(visitor, people.id("A"), people.id("B")))
                .extracting(Map.Entry::getKey)
                .contains(people.id("A").toString())
                .doesNotContain(people.id("Draft").toString());
    }

    @Test
    void a_merge_of_draft_candidacies_is_told_to_roles_alone() {
        var story = Story.begin();
        var people = StoryPeople.of(story);
        var visitor = Follower.fromNow(Api::anonymous);
        var staff = Follower.fromNow(Api::viewer);
        send(
                story.election("phase-changed"),
                people.declared(2, "Coyne"),
                people.declared(3, "Gerry").draft(),
                people.reassigned(3, "Gerry", 2, "Coyne")
                        .draft()
                        .withRecord(record ->
                                record.put("mergedIntoId", story.candidate(2).toString())));
        send(people.created("A"), people.merged("A", "B", 2));
        var gerry = story.candidate(3).toString();

        var told = new ArrayList<Object>();
        patiently().until(() -> {
            staff.news().forEach(change -> told.add(change.get("id")));
            return told.contains(gerry);
        });
        assertThat(await(visitor, people.id("A"), people.id("B")))
                .extracting(Map.Entry::getKey)
                .contains(people.id("A").toString())
                .doesNotContain(gerry);

        var later = Follower.of(story.election(), Api::anonymous);
        send(story.candidate("deleted")
                .version(9)
                .withRecord(record -> record.put("id", gerry).put("draft", true)));
        send(people.created("C"), people.merged("C", "D", 2));
        assertThat(await(later, people.id("C"), people.id("D")))
                .extracting(Map.Entry::getKey)
                .doesNotContain(gerry);
    }

    @Test
    void a_merge_of_a_draft_that_a_published_entry_names_is_told_to_all() {
        var story = Story.begin();
        var people = StoryPeople.of(story);
        send(
                story.election("phase-changed"),
                people.person("created", 1, "Draft", MergesInFeedTest::hide),
                people.person("created", 1, "Other draft", MergesInFeedTest::hide));
        patiently().until(() -> Api.timeline(story.election()), entries -> !entries.isEmpty());
        Api.added(story.election(), """
                {"headline": "A speech", "kind": "STATEMENT", "startDate": {"value": "2017-02"},
                 "participants": [{"type": "PERSON", "personId": "%s", "name": "Somebody", "role": "OTHER"}],
                 "sources": [{"title": "The press of the time", "kind": "NEWS"}]}
                """.formatted(people.id("Draft")));
        var visitor = Follower.fromNow(Api::anonymous);

        send(people.person("merged", 2, "Draft", record -> {
            hide(record);
            record.put("mergedIntoId", people.id("Other draft").toString());
        }));

        assertThat(await(visitor, people.id("Draft"), people.id("Other draft"))).isNotEmpty();
    }

    @Test
    void a_merge_of_candidates_is_told_once_however_often_it_is_delivered() {
        var story = Story.begin();
        var people = StoryPeople.of(story);
        send(story.election("phase-changed"), people.declared(2, "Coyne"), people.declared(3, "Gerry"));
        // Of an election that is not known yet, nobody would be told what is undone before it is.
        patiently().until(() -> Api.timeline(story.election()), entries -> !entries.isEmpty());
        var follower = Follower.of(story.election(), Api::anonymous);

        var merge = people.reassigned(3, "Gerry", 2, "Coyne")
                .withRecord(
                        record -> record.put("mergedIntoId", story.candidate(2).toString()));
        send(
                merge,
                merge,
                people.reassigned(3, "Gerry", 3, "Coyne")
                        .withRecord(record ->
                                record.put("mergedIntoId", story.candidate(2).toString())));
        send(people.reassigned(3, "Gerry", 4, "Gerry"));

        var told = new ArrayList<Object>();
        patiently().until(() -> {
            follower.news().stream()
                    .filter(change -> "CANDIDATE".equals(change.get("participant")))
                    .forEach(change -> told.add(change.get("shownAs")));
            return told.size() >= 2;
        });
        assertThat(told)
                .containsExactly(
                        story.candidate(2).toString(), story.candidate(3).toString());
    }

    private static void hide(ObjectNode record) {
        record.put("draft", true);
    }

    /** Waits until the first is shown as the second, and gives all that was told on the way. */
    private static List<Map.Entry<Object, Object>> await(Follower follower, UUID id, UUID shownAs) {
        var told = new ArrayList<Map.Entry<Object, Object>>();
        patiently().until(() -> {
            follower.news().stream()
                    .filter(change -> "SHOWN_AS".equals(change.get("type")))
                    .forEach(change -> told.add(
                            Map.entry(String.valueOf(change.get("id")), String.valueOf(change.get("shownAs")))));
            return told.contains(Map.<Object, Object>entry(id.toString(), shownAs.toString()));
        });
        return told;
    }

    /** The first events of a run wait for the consumers to begin. */
    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }
}
