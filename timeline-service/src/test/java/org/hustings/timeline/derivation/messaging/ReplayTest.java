package org.hustings.timeline.derivation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.timeline;
import static org.hustings.timeline.testing.Feed.send;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.FeedEvent;
import org.hustings.timeline.testing.Kept;
import org.hustings.timeline.testing.Story;
import org.hustings.timeline.testing.StoryPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The topics are read from their start once more, by a service that remembers no event. */
@QuarkusTest
class ReplayTest {

    private static final String COYNE = "Gerard Coyne";
    private static final String GERRY = "Gerry Coyne";
    private static final String DREW = "Drew Draft";

    private final Story story = Story.begin();
    private final StoryPeople people = StoryPeople.of(story);

    @Inject
    DataSource dataSource;

    /** Else the next test would see events twice. */
    @AfterEach
    void awaitTopic() {
        new Kept(dataSource).awaitTopic();
    }

    @Test
    void everything_that_was_told_is_as_it_was() throws SQLException {
        var events = everything();
        tell(events);
        edit("Election announced");
        edit(COYNE + " stands for election");
        edit("Ballot papers dispatched");
        var before = kept();
        assertThat(before.get("campaign_event")).hasSizeGreaterThan(12);

        forgetThatTheyWereHandled(events);
        tell(events);

        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void it_is_as_it_was_though_the_topics_are_read_side_by_side_in_another_order(long seed) throws SQLException {
        var events = everything();
        tell(events);
        edit("Election announced");
        var before = kept();

        forgetThatTheyWereHandled(events);
        tell(shuffledAcrossKeys(events, seed));

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void what_an_editor_wrote_after_an_erasure_stays() throws SQLException {
        var events = new ArrayList<>(everything());
        events.addAll(List.of(
                people.person("erased", 9, COYNE, record -> record.put("name", "[erased]")),
                story.candidate("erased")
                        .version(9)
                        .withRecord(
                                record -> record.put("id", story.candidate(2).toString())
                                        .put("personId", people.id(COYNE).toString()))));
        tell(events);
        edit("[erased] stands for election");
        new Kept(dataSource).awaitTopic();
        var before = kept();

        forgetThatTheyWereHandled(events);
        tell(events);

        assertThat(kept()).isEqualTo(before);
    }

    /** Each kind of change that is told, a merge, and a draft that was deleted. */
    private List<FeedEvent> everything() {
        return List.of(
                story.election("created"),
                story.election("phase-changed"),
                story.election("milestone-moved").version(5),
                story.election("milestone-added")
                        .version(6)
                        .withRecord(record -> record.withArray("timetable")
                                .addObject()
                                .put("milestone", "BALLOT_DISPATCH")
                                .put("status", "HAPPENED"))
                        .withDetails(details -> details.put("milestone", "BALLOT_DISPATCH")),
                story.election("electorate-added"),
                story.election("candidates-locked").version(8),
                people.created(COYNE),
                people.created(GERRY),
                people.declared(2, COYNE),
                people.declared(3, GERRY),
                people.declared(1, DREW).draft(),
                story.candidate("deleted")
                        .version(2)
                        .withRecord(record -> record.put("draft", true)
                                .put("id", story.candidate(1).toString())),
                story.candidate("status-changed")
                        .version(2)
                        .withRecord(
                                record -> record.put("id", story.candidate(2).toString())
                                        .put("ballotName", COYNE)
                                        .put("personId", people.id(COYNE).toString())),
                story.candidate("changed")
                        .version(3)
                        .with(data -> ((ArrayNode) data.get("changed")).add("/nominations"))
                        .withRecord(record ->
                                record.put("personId", people.id(COYNE).toString())),
                people.endorsement(
                        "recorded",
                        1,
                        2,
                        "SUPPORTS",
                        endorser -> endorser.put("type", "TEXT").put("name", "Jack Dromey")),
                people.endorsement(
                                "withdrawn",
                                2,
                                2,
                                "SUPPORTS",
                                endorser -> endorser.put("type", "TEXT").put("name", "Jack Dromey"))
                        .with(data -> data.putObject("details").put("reason", "He changed his mind")),
                people.holding("recorded", 1, GERRY, "ACTIVE"),
                people.statusChanged(2, GERRY, "ACTIVE", "SUSPENDED", "2017-04-20"),
                people.merged(GERRY, COYNE, 2),
                people.reassigned(3, GERRY, 2, COYNE)
                        .withRecord(record ->
                                record.put("mergedIntoId", story.candidate(2).toString())),
                story.election("result-recorded"),
                story.election("scrutineer-report-recorded"),
                story.election("result-recorded")
                        .version(15)
                        .withDetails(result -> result.put("status", "CORRECTION")));
    }

    private void tell(List<FeedEvent> events) {
        events.forEach(event -> send(event));
        Awaitility.await().untilAsserted(() -> assertThat(handled(events)).isEqualTo(events.size()));
    }

    private void edit(String headline) {
        var entry = timeline(story.election()).stream()
                .filter(told -> headline.equals(told.get("headline")))
                .findFirst()
                .orElseThrow();
        Api.patch(
                        String.valueOf(entry.get("id")),
                        Long.parseLong(String.valueOf(entry.get("version"))),
                        "{\"headline\": \"%s, as we saw it\", \"text\": null}".formatted(headline))
                .then()
                .statusCode(200);
    }

    /** In the order of each key, which is all that Kafka keeps. */
    private static List<FeedEvent> shuffledAcrossKeys(List<FeedEvent> events, long seed) {
        var places = new ArrayList<>(events.stream().map(ReplayTest::place).toList());
        Collections.shuffle(places, new Random(seed));
        var byPlace = new LinkedHashMap<String, List<FeedEvent>>();
        events.forEach(event ->
                byPlace.computeIfAbsent(place(event), key -> new ArrayList<>()).add(event));
        return places.stream()
                .map(place -> Objects.requireNonNull(byPlace.get(place)).removeFirst())
                .toList();
    }

    private static String place(FeedEvent event) {
        return event.topic() + event.key();
    }

    private long handled(List<FeedEvent> events) throws SQLException {
        return changed("select 1 from inbox where event_id = any (?)", events);
    }

    private void forgetThatTheyWereHandled(List<FeedEvent> events) throws SQLException {
        assertThat(changed("delete from inbox where event_id = any (?) returning 1", events))
                .isEqualTo(events.size());
    }

    private long changed(String statement, List<FeedEvent> events) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "with rows as (%s) select count(*) from rows".formatted(statement))) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", events.stream().map(FeedEvent::id).toArray(UUID[]::new)));
            try (var row = update.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** All that is kept of the election and its people, and every revision of its entries. */
    private Map<String, List<String>> kept() throws SQLException {
        var kept = new LinkedHashMap<String, List<String>>();
        for (var table :
                List.of("campaign_event", "source_change", "recorded_fact", "followed_entry", "candidate_copy")) {
            kept.put(
                    table,
                    rows("select to_jsonb(kept) from %s kept where election_id = ? order by 1".formatted(table)));
        }
        kept.put("election_copy", rows("select to_jsonb(kept) from election_copy kept where id = ?"));
        kept.put("revision", rows("select to_jsonb(kept) from revision kept where partition_key = ? order by 1"));
        return kept;
    }

    private List<String> rows(String query) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setString(1, story.election());
            var rows = new ArrayList<String>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
            return rows;
        }
    }
}
