package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.viewer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of candidacies follows the election's result, from the first call to the last correction. */
@QuarkusTest
class OutcomesTest {

    private static final ElectionTopic TOPIC = new ElectionTopic();

    @Inject
    DataSource dataSource;

    private final String election = election();
    private String first = "";
    private String second = "";

    @AfterAll
    static void close() {
        TOPIC.close();
    }

    @BeforeEach
    void stand() {
        first = candidate(election, "Len McCluskey");
        second = candidate(election, "Gerard Coyne");
    }

    @Test
    void a_call_projects_a_winner_until_the_result_is_complete() {
        count(9, "UNOFFICIAL_PARTIAL", "CALLED", first, second);
        awaitOutcomes("PROJECTED_WINNER", null);

        count(10, "UNOFFICIAL_COMPLETE", "CALLED", first, second);
        awaitOutcomes("WINNER", "DEFEATED");
    }

    @Test
    void a_call_that_is_taken_back_takes_the_projection_back() {
        count(9, "UNOFFICIAL_PARTIAL", "CALLED", first, second);
        awaitOutcomes("PROJECTED_WINNER", null);

        count(10, "UNOFFICIAL_PARTIAL", "TOO_CLOSE", first, second);
        awaitOutcomes(null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CERTIFIED", "CORRECTION", "RECOUNT"})
    void what_follows_on_a_complete_result_may_turn_it_around(String status) {
        count(9, "UNOFFICIAL_COMPLETE", "CALLED", first, second);
        awaitOutcomes("WINNER", "DEFEATED");

        count(11, status, "CALLED", second, first);
        awaitOutcomes("DEFEATED", "WINNER");
    }

    @Test
    void what_a_later_result_confirms_follows_from_that_one_without_a_revision() {
        count(9, "UNOFFICIAL_COMPLETE", "CALLED", first, second);
        awaitOutcomes("WINNER", "DEFEATED");

        count(12, "CERTIFIED", "CALLED", first, second);

        await().untilAsserted(() -> assertThat(new Database(dataSource)
                        .count("select result_version from candidate where id = '%s'".formatted(first)))
                .isEqualTo(12));
        viewer().get("/v1/candidates/%s/revisions".formatted(first)).then().body("items", hasSize(2));
        viewer().get("/v1/candidates/" + first).then().header("ETag", "\"2\"");
    }

    @Test
    void who_withdrew_before_the_election_is_not_defeated_by_it() {
        move(second, "WITHDRAWN").then().statusCode(201);

        count(9, "CERTIFIED", "CALLED", first);
        awaitOutcomes("WINNER", "WITHDRAWN");
    }

    @Test
    void a_withdrawal_that_is_recorded_after_the_result_corrects_the_outcome() {
        count(9, "CERTIFIED", "CALLED", first, second);
        awaitOutcomes("WINNER", "DEFEATED");

        move(second, "WITHDRAWN").then().statusCode(201).body("postElectionStatus", equalTo("WITHDRAWN"));

        viewer().get("/v1/candidates/%s/revisions".formatted(second))
                .then()
                .body("items[0].type", equalTo("org.hustings.candidate.outcome-changed.v1"))
                .body("items[0].details.from", equalTo("DEFEATED"))
                .body("items[1].type", equalTo("org.hustings.candidate.status-changed.v1"));
    }

    @Test
    void a_result_that_only_tried_the_system_out_takes_the_outcomes_back() {
        count(9, "CERTIFIED", "CALLED", first, second);
        awaitOutcomes("WINNER", "DEFEATED");

        var trial = ElectionTopic.result(election, 10, List.of(first, second));
        ((ObjectNode) trial.path("details")).put("isTest", true);
        TOPIC.send("result-recorded", election, trial);
        awaitOutcomes(null, null);
    }

    @Test
    void an_election_that_is_deleted_takes_the_outcomes_back() {
        count(9, "CERTIFIED", "CALLED", first, second);
        awaitOutcomes("WINNER", "DEFEATED");

        TOPIC.send("deleted", election, ElectionTopic.golden("deleted", election, 10));
        awaitOutcomes(null, null);
    }

    @Test
    void a_candidacy_recorded_after_the_result_keeps_out_of_earlier_ones() {
        count(9, "CERTIFIED", "CALLED", first, second);
        awaitOutcomes("WINNER", "DEFEATED");
        var late = candidate(election, "Ian Allinson");

        count(5, "CERTIFIED", "CALLED", late, first);
        count(10, "CERTIFIED", "CALLED", second, first);
        awaitOutcomes("DEFEATED", "WINNER");

        viewer().get("/v1/candidates/%s/revisions".formatted(late)).then().body("items", hasSize(1));
    }

    private void count(long version, String status, String call, String... candidates) {
        var result = ElectionTopic.result(election, version, List.of(candidates));
        var details = (ObjectNode) result.path("details");
        details.put("status", status);
        details.withObject("/call").put("status", call);
        TOPIC.send("result-recorded", election, result);
    }

    private void awaitOutcomes(@Nullable String ofFirst, @Nullable String ofSecond) {
        await().untilAsserted(() -> {
            outcome(first, ofFirst);
            outcome(second, ofSecond);
        });
    }

    private static void outcome(String candidate, @Nullable String outcome) {
        viewer().get("/v1/candidates/" + candidate)
                .then()
                .body("postElectionStatus", outcome == null ? nullValue() : equalTo(outcome));
    }
}
