package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.hustings.embedded.testing.TopicReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the topic of the elections does to candidacies, however it is delivered. */
@QuarkusTest
class ElectionEventsTest {

    private static final ElectionTopic TOPIC = new ElectionTopic();

    @AfterAll
    static void close() {
        TOPIC.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "created",
                "changed",
                "published",
                "phase-changed",
                "milestone-added",
                "milestone-changed",
                "milestone-moved",
                "electorate-added",
                "candidates-locked",
                "candidates-unlocked",
                "claim-added",
                "claim-related",
                "claim-ranked",
                "result-recorded"
            })
    void each_golden_event_of_the_owner_makes_its_election_known(String type) {
        var election = "topic." + word();

        TOPIC.send(type, election, ElectionTopic.golden(type, election, 1));

        awaitKnown(election);
    }

    @Test
    void a_deleted_election_is_not_found_and_an_older_event_does_not_bring_it_back() {
        var election = "topic." + word();
        TOPIC.send("created", election, ElectionTopic.golden("created", election, 1));
        awaitKnown(election);

        TOPIC.send("deleted", election, ElectionTopic.golden("deleted", election, 3));
        TOPIC.send("changed", election, ElectionTopic.golden("changed", election, 2));
        awaitHandled(election);

        viewer().get("/v1/elections/%s/candidates".formatted(election)).then().statusCode(404);
    }

    @Test
    void a_result_delivered_three_times_makes_one_revision() {
        var election = Client.election();
        var winner = candidate(election, "Len McCluskey");
        var event = UUID.randomUUID();
        var result = ElectionTopic.result(election, 9, List.of(winner)).toString();

        TOPIC.send(event, "result-recorded", election, result);
        TOPIC.send(event, "result-recorded", election, result);
        TOPIC.send(UUID.randomUUID(), "result-recorded", election, result);
        awaitOutcome(winner, "WINNER");
        awaitHandled(election);

        revisions(winner, 2);
    }

    @Test
    void a_stale_result_does_not_undo_its_correction() {
        var election = Client.election();
        var first = candidate(election, "Len McCluskey");
        var second = candidate(election, "Gerard Coyne");

        TOPIC.send("result-recorded", election, ElectionTopic.result(election, 11, List.of(second, first)));
        awaitOutcome(second, "WINNER");
        TOPIC.send("result-recorded", election, ElectionTopic.result(election, 9, List.of(first, second)));
        awaitHandled(election);

        outcome(first, "DEFEATED");
        outcome(second, "WINNER");
        revisions(first, 2);
    }

    @Test
    void a_corrected_result_changes_just_the_outcomes_that_differ() {
        var election = Client.election();
        var first = candidate(election, "Len McCluskey");
        var second = candidate(election, "Gerard Coyne");
        var third = candidate(election, "Ian Allinson");
        TOPIC.send("result-recorded", election, ElectionTopic.result(election, 9, List.of(first, second, third)));
        awaitOutcome(third, "DEFEATED");

        TOPIC.send("result-recorded", election, ElectionTopic.result(election, 12, List.of(second, first, third)));
        awaitOutcome(second, "WINNER");

        outcome(first, "DEFEATED");
        revisions(first, 3);
        revisions(third, 2);
    }

    @Test
    void a_result_that_tries_the_system_out_elects_nobody() {
        var election = Client.election();
        var candidate = candidate(election, "Len McCluskey");
        var trial = ElectionTopic.result(election, 9, List.of(candidate));
        ((ObjectNode) trial.path("details")).put("isTest", true);

        TOPIC.send("result-recorded", election, trial);
        awaitHandled(election);

        revisions(candidate, 1);
    }

    @Test
    void poison_goes_to_the_dead_letters_and_the_topic_goes_on() {
        var key = "topic." + word();
        TOPIC.sendGarbage(key, "no event at all");
        TOPIC.send(UUID.randomUUID(), "created", key, "{\"version\": 1, \"record\": {\"id\": 7");
        TOPIC.send(UUID.randomUUID(), "created", key, "{\"version\": 1, \"record\": {\"name\": \"no id\"}}");
        TOPIC.send(UUID.randomUUID(), "result-recorded", key, "{\"version\": 2, \"record\": {}, \"details\": []}");
        TOPIC.send("created", key, ElectionTopic.golden("created", key, 1));

        awaitKnown(key);
        try (var deadLetters = TopicReader.of(ElectionTopic.DEAD_LETTERS)) {
            assertThat(deadLetters.awaitKey(key, 4)).hasSize(4);
        }
    }

    @Test
    void an_event_of_a_type_that_is_not_known_here_is_passed_over() {
        var election = "topic." + word();
        TOPIC.send("scrutineer-report-received", election, ElectionTopic.golden("created", election, 1));
        TOPIC.send("created", election, ElectionTopic.golden("created", election, 2));

        awaitKnown(election);
    }

    private static void awaitKnown(String election) {
        await().untilAsserted(() -> viewer().get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .statusCode(200));
    }

    /** What has the same key comes in order, so an election known by an event behind others tells that they are handled. */
    private static void awaitHandled(String key) {
        var behind = "topic." + word();
        TOPIC.send("created", key, ElectionTopic.golden("created", behind, 1));
        awaitKnown(behind);
    }

    private static void awaitOutcome(String candidate, String outcome) {
        await().untilAsserted(() -> outcome(candidate, outcome));
    }

    private static void outcome(String candidate, String outcome) {
        anonymous()
                .get("/v1/candidates/" + candidate)
                .then()
                .statusCode(200)
                .body("postElectionStatus", equalTo(outcome));
    }

    private static void revisions(String candidate, int count) {
        viewer().get("/v1/candidates/%s/revisions".formatted(candidate)).then().body("items", hasSize(count));
    }
}
