package org.hustings.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.hustings.embedded.testing.StoredText;
import org.hustings.embedded.testing.TestTokens;
import org.hustings.embedded.testing.TopicReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is left of a candidate whose data were erased by their owner. */
@QuarkusTest
class CandidateErasureTest {

    private static final String[] TO_THE_COUNT = {
        "ANNOUNCED", "NOMINATIONS_OPEN", "NOMINATIONS_CLOSED", "BALLOT_OPEN", "BALLOT_CLOSED", "COUNTING"
    };

    private final String name = "Ada-" + UUID.randomUUID();
    private final String ada = UUID.randomUUID().toString();
    private final String ben = UUID.randomUUID().toString();
    private final StoredText stored;

    CandidateErasureTest(DataSource database) {
        this.stored = new StoredText(database);
    }

    /** Else the next test would see events twice. */
    @AfterEach
    void awaitTopic() {
        await().atMost(Duration.ofSeconds(60)).until(stored::isFollowedByTopic);
    }

    @Test
    void the_name_printed_beside_the_votes_is_gone_from_state_history_and_topic() throws SQLException {
        var election = counted();
        record(election, name, false);
        record(election, name + " again", false);
        record(election, name, true);
        report(election);
        declare(election);

        erase(election);

        awaitTopic();
        assertThat(stored.tablesWith(name)).isEmpty();
        try (var topic = TopicReader.of("hustings.elections.v1")) {
            assertThat(topic.all()).noneMatch(record -> record.toString().contains(name));
        }
        Api.anonymous()
                .get("/v1/elections/" + election)
                .then()
                .body("result.rounds[0].tallies.ballotName", contains("[erased]", "Ben"))
                .body("result.rounds[0].tallies.votes", contains(7, 5))
                .body("scrutineerReport.votes.ballotName", contains("[erased]"));
        assertThat(stored.column(
                        "select type from revision where aggregate_id = '%s' order by aggregate_version desc limit 1"
                                .formatted(election)))
                .containsExactly("org.hustings.election.changed.v1");
    }

    @Test
    void where_no_name_was_printed_nothing_is_written() throws SQLException {
        var election = counted();
        declare(election);
        var before = stored.column(
                "select max(aggregate_version) from revision where aggregate_id = '%s'".formatted(election));

        erase(election);

        assertThat(stored.column(
                        "select max(aggregate_version) from revision where aggregate_id = '%s'".formatted(election)))
                .isEqualTo(before);
        assertThat(stored.column("select id from erasure where aggregate_id = '%s'".formatted(election)))
                .isEmpty();
    }

    private static String counted() {
        var election = Api.election();
        Api.move(election, TO_THE_COUNT);
        return election;
    }

    private void record(String election, String ballotName, boolean trial) {
        put(election, "/result", """
                {"status": "UNOFFICIAL_COMPLETE", "countStatus": "COMPLETED", "isTest": %s, "validVotes": 12,
                 "rounds": [{"number": 1, "tallies": [
                   {"candidateId": "%s", "ballotName": "%s", "votes": 7, "elected": true},
                   {"candidateId": "%s", "ballotName": "Ben", "votes": 5, "elected": false}]}]}""".formatted(trial, ada, ballotName, ben));
    }

    private void report(String election) {
        put(election, "/scrutineer-report", """
                {"distributed": 20, "returned": 12, "invalid": 0, "satisfied": {},
                 "votes": [{"candidateId": "%s", "ballotName": "%s", "votes": 7}]}""".formatted(ada, name));
    }

    private static void put(String election, String part, String body) {
        var path = "/v1/elections/" + election;
        Api.with(TestTokens.admin())
                .put(path + part, Api.anonymous().get(path).header("ETag"), body)
                .then()
                .statusCode(200);
    }

    /** The owner tells of the candidate only now, as where a past election was recorded first. */
    private void declare(String election) {
        var data = CandidateTopic.golden("candidate.declared", election, ada, 1);
        data.withObject("/record").put("ballotName", name);
        CandidateTopic.send("candidate.declared", election, data);
        awaitCopy(election, 1);
    }

    private void erase(String election) {
        CandidateTopic.send("candidate.erased", election, CandidateTopic.golden("candidate.erased", election, ada, 2));
        awaitCopy(election, 2);
    }

    private void awaitCopy(String election, long version) {
        await().until(() -> CandidateTopic.ballot(election)
                .find(UUID.fromString(ada))
                .filter(copy -> copy.version() == version)
                .isPresent());
    }
}
