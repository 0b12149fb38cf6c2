package org.hustings.candidate.service;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.merged;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.undo;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is not elected and stands in a runoff about the seat that is left has not lost yet. */
@QuarkusTest
class RunoffsTest {

    private static final ElectionTopic TOPIC = new ElectionTopic();

    private final String group = "group." + word();
    private final String first = "first.%s.2017-04-19".formatted(word());
    private final String runoff = "runoff.%s.2017-05-03".formatted(word());
    private String leader = "";
    private String leading = "";
    private String third = "";

    @AfterAll
    static void close() {
        TOPIC.close();
    }

    @BeforeEach
    void a_first_round_is_held() {
        hear("created", first, 1, record -> {});
        leader = person("Len McCluskey");
        leading = id(stand(first, Map.of("personId", leader)));
        third = id(stand(first, Map.of("personId", person("Ian Allinson"))));
    }

    @Test
    void who_stands_in_the_runoff_already_advances_with_the_result() {
        runoffIsCalled();
        stand(runoff, Map.of("personId", leader)).then().statusCode(201);

        nobodyIsElected(9);

        awaitOutcomes("ADVANCED_TO_RUNOFF", "DEFEATED");
    }

    @Test
    void who_comes_to_stand_in_the_runoff_after_the_result_advances_then() {
        nobodyIsElected(9);
        awaitOutcomes("DEFEATED", "DEFEATED");
        runoffIsCalled();

        stand(runoff, Map.of("personId", leader)).then().statusCode(201);

        outcomes("ADVANCED_TO_RUNOFF", "DEFEATED");
    }

    @Test
    void a_draft_candidacy_in_the_runoff_advances_nobody_until_it_is_published() {
        nobodyIsElected(9);
        awaitOutcomes("DEFEATED", "DEFEATED");
        runoffIsCalled();
        var draft = id(stand(runoff, Map.of("personId", leader, "draft", true)));
        outcomes("DEFEATED", "DEFEATED");

        patch("/v1/candidates/" + draft, 1, Map.of("draft", false)).then().statusCode(200);

        outcomes("ADVANCED_TO_RUNOFF", "DEFEATED");
    }

    @Test
    void who_turns_out_to_stand_in_the_runoff_too_advances_as_long_as_the_two_are_one() {
        runoffIsCalled();
        var known = person("Leonard McCluskey");
        stand(runoff, Map.of("personId", known)).then().statusCode(201);
        nobodyIsElected(9);
        awaitOutcomes("DEFEATED", "DEFEATED");

        var merge = merged(known, leader);
        outcomes("ADVANCED_TO_RUNOFF", "DEFEATED");

        undo(known, merge).then().statusCode(201);
        outcomes("DEFEATED", "DEFEATED");
    }

    @Test
    void who_withdraws_from_the_runoff_was_defeated() {
        runoffIsCalled();
        var inRunoff = id(stand(runoff, Map.of("personId", leader)));
        nobodyIsElected(9);
        awaitOutcomes("ADVANCED_TO_RUNOFF", "DEFEATED");

        move(inRunoff, "WITHDRAWN").then().statusCode(201);

        outcomes("DEFEATED", "DEFEATED");
    }

    @Test
    void a_runoff_that_is_not_published_yet_or_is_cancelled_advances_nobody() {
        hear("created", runoff, 1, record -> asRunoff(record).put("draft", true));
        stand(runoff, Map.of("personId", leader)).then().statusCode(201);
        nobodyIsElected(9);
        awaitOutcomes("DEFEATED", "DEFEATED");

        hear("published", runoff, 2, RunoffsTest.this::asRunoff);
        awaitOutcomes("ADVANCED_TO_RUNOFF", "DEFEATED");

        hear("phase-changed", runoff, 3, record -> asRunoff(record).put("phase", "CANCELLED"));
        awaitOutcomes("DEFEATED", "DEFEATED");
    }

    @Test
    void a_later_runoff_of_the_same_group_is_one_of_the_first_round() {
        hear("changed", first, 2, record -> record.put("parentId", group));
        hear("created", runoff, 1, record -> record.put("type", "RUNOFF").put("parentId", group));
        stand(runoff, Map.of("personId", leader)).then().statusCode(201);

        nobodyIsElected(9);

        awaitOutcomes("ADVANCED_TO_RUNOFF", "DEFEATED");
    }

    @Test
    void a_result_that_fills_the_seats_leaves_no_runoff() {
        runoffIsCalled();
        stand(runoff, Map.of("personId", leader)).then().statusCode(201);

        count(9, third, leading);

        awaitOutcomes("DEFEATED", "WINNER");
    }

    @Test
    void a_result_that_comes_again_changes_nothing() {
        runoffIsCalled();
        stand(runoff, Map.of("personId", leader)).then().statusCode(201);
        nobodyIsElected(9);
        awaitOutcomes("ADVANCED_TO_RUNOFF", "DEFEATED");

        nobodyIsElected(9);
        hear("changed", first, 10, record -> {});
        var behind = "topic." + word();
        TOPIC.send("created", first, ElectionTopic.golden("created", behind, 1));
        awaitKnown(behind);

        viewer().get("/v1/candidates/%s/revisions".formatted(leading)).then().body("items", hasSize(2));
    }

    private void runoffIsCalled() {
        hear("created", runoff, 1, this::asRunoff);
    }

    private ObjectNode asRunoff(ObjectNode record) {
        return record.put("type", "RUNOFF").put("replacesId", first);
    }

    private void hear(String type, String election, long version, Consumer<ObjectNode> change) {
        var event = ElectionTopic.golden(type, election, version);
        var record = event.withObject("/record");
        record.put("draft", false).remove(List.of("parentId", "replacesId"));
        change.accept(record);
        TOPIC.send(type, election, event);
        awaitKnown(election);
    }

    private void nobodyIsElected(long version) {
        count(version, leading, third);
    }

    private void count(long version, String... candidates) {
        var result = ElectionTopic.result(first, version, List.of(candidates));
        result.withObject("/record").put("parentId", group);
        if (candidates[0].equals(leading)) {
            ((ObjectNode) ElectionTopic.tallies(result).get(0)).put("elected", false);
        }
        TOPIC.send("result-recorded", first, result);
    }

    private static void awaitKnown(String election) {
        await().untilAsserted(() -> viewer().get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .statusCode(200));
    }

    private void awaitOutcomes(@Nullable String ofLeading, @Nullable String ofThird) {
        await().untilAsserted(() -> outcomes(ofLeading, ofThird));
    }

    private void outcomes(@Nullable String ofLeading, @Nullable String ofThird) {
        outcome(leading, ofLeading);
        outcome(third, ofThird);
    }

    private static void outcome(String candidate, @Nullable String outcome) {
        viewer().get("/v1/candidates/" + candidate)
                .then()
                .body("postElectionStatus", outcome == null ? nullValue() : equalTo(outcome));
    }
}
