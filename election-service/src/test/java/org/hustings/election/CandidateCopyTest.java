package org.hustings.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hustings.election.candidatecopy.CandidateCopy;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the topic of the candidates teaches, however it is delivered. */
@QuarkusTest
class CandidateCopyTest {

    private final DataSource database;
    private final String election =
            "parl.e%s.2030-05-07".formatted(UUID.randomUUID().toString().substring(0, 8));
    private final String candidate = UUID.randomUUID().toString();

    CandidateCopyTest(DataSource database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "declared",
                "changed",
                "published",
                "status-changed",
                "outcome-changed",
                "erased",
                "claim-added",
                "claim-related",
                "claim-ranked"
            })
    void each_golden_event_of_the_owner_makes_its_candidate_known(String type) {
        send(type, 1);

        await().until(() -> known().size() == 1);
        var record = golden(type, 1).path("record");
        assertThat(known())
                .containsExactly(new CandidateCopy(
                        UUID.fromString(candidate),
                        election,
                        record.path("ballotName").asText(),
                        record.path("preElectionStatus").asText(),
                        record.has("listPosition") ? record.path("listPosition").asInt() : null,
                        null,
                        false,
                        1,
                        false));
    }

    @Test
    void a_draft_is_on_no_ballot_until_it_is_published() {
        var draft = golden("declared", 1);
        draft.withObject("/record").put("draft", true);
        CandidateTopic.send("candidate.declared", election, draft);
        awaitHandled();
        assertThat(known()).isEmpty();

        send("published", 2);

        await().until(() -> known().size() == 1);
    }

    @Test
    void the_name_of_an_erased_candidate_is_forgotten() {
        send("declared", 1);
        await().until(() -> known().size() == 1);

        send("erased", 2);

        await().until(() -> known().getFirst().version() == 2);
        assertThat(known().getFirst().ballotName()).isEqualTo("[erased]");
    }

    @Test
    void a_candidacy_that_is_merged_into_another_is_off_the_ballot_until_that_is_undone() {
        send("declared", 1);
        await().until(() -> CandidateTopic.ballot(election).printed().size() == 1);

        var merged = golden("declared", 2);
        merged.withObject("/record").put("mergedIntoId", UUID.randomUUID().toString());
        CandidateTopic.send("candidate.reassigned", election, merged);
        await().until(() -> CandidateTopic.ballot(election).printed().isEmpty());

        CandidateTopic.send("candidate.reassigned", election, golden("declared", 3));
        await().until(() -> CandidateTopic.ballot(election).printed().size() == 1);
    }

    @Test
    void a_stale_event_does_not_undo_a_newer_one() {
        send("declared", 1);
        CandidateTopic.send("candidate.status-changed", election, withStatus("WITHDRAWN", 3));
        CandidateTopic.send("candidate.status-changed", election, withStatus("QUALIFIED", 2));
        awaitHandled();

        assertThat(known())
                .extracting(CandidateCopy::preElectionStatus, CandidateCopy::version)
                .containsExactly(tuple("WITHDRAWN", 3L));
    }

    @Test
    void a_deleted_candidate_is_not_brought_back_by_an_older_event() {
        send("deleted", 3);
        send("declared", 1);
        awaitHandled();

        assertThat(known()).isEmpty();
    }

    @Test
    void an_event_delivered_three_times_teaches_once() {
        var event = UUID.randomUUID();
        var data = golden("declared", 1).toString();

        CandidateTopic.send(event, "candidate.declared", election, data);
        CandidateTopic.send(event, "candidate.declared", election, data);
        CandidateTopic.send(UUID.randomUUID(), "candidate.declared", election, data);
        awaitHandled();

        assertThat(known()).hasSize(1);
    }

    @Test
    void reading_the_topic_from_its_start_again_rebuilds_what_was_there() throws SQLException {
        send("declared", 1);
        CandidateTopic.send("candidate.status-changed", election, withStatus("QUALIFIED", 2));
        send("changed", 3);
        awaitHandled();
        var before = known();

        forget(sent());
        assertThat(known()).isEmpty();
        sent().forEach(CandidateTopic::sendAgain);
        awaitHandled();

        assertThat(before).hasSize(1);
        assertThat(known()).isEqualTo(before);
    }

    @Test
    void people_are_passed_over() {
        CandidateTopic.send("person.changed", election, golden("declared", 1));
        awaitHandled();

        assertThat(known()).isEmpty();
    }

    @Test
    void poison_goes_to_the_dead_letters_and_the_topic_goes_on() {
        var nameless = golden("declared", 1);
        nameless.withObject("/record").remove("ballotName");
        CandidateTopic.send("candidate.declared", election, nameless);
        CandidateTopic.send(UUID.randomUUID(), "candidate.declared", election, "{\"version\": 1, \"record\": {");
        send("declared", 2);

        await().until(() -> known().size() == 1);
        try (var deadLetters = TopicReader.of(CandidateTopic.DEAD_LETTERS)) {
            assertThat(deadLetters.awaitKey(election, 2)).hasSize(2);
        }
    }

    private ObjectNode golden(String type, long version) {
        return CandidateTopic.golden("candidate." + type, election, candidate, version);
    }

    private ObjectNode withStatus(String status, long version) {
        var data = golden("status-changed", version);
        data.withObject("/record").put("preElectionStatus", status);
        return data;
    }

    private void send(String type, long version) {
        CandidateTopic.send("candidate." + type, election, golden(type, version));
    }

    private List<CandidateCopy> known() {
        return CandidateTopic.ballot(election).candidates();
    }

    /** What has the same key comes in order, so a candidate known by an event behind others tells that they are handled. */
    private void awaitHandled() {
        var behind = "behind." + election;
        var other = UUID.randomUUID().toString();
        var data = CandidateTopic.golden("candidate.declared", behind, other, 1);
        CandidateTopic.send("candidate.declared", election, data);
        await().until(() ->
                CandidateTopic.ballot(behind).find(UUID.fromString(other)).isPresent());
    }

    private List<TopicRecord> sent() {
        try (var topic = TopicReader.of(CandidateTopic.NAME)) {
            return topic.all().stream()
                    .filter(record -> election.equals(record.key()))
                    .filter(record -> record.content().contains(candidate))
                    .toList();
        }
    }

    /** As if the database were new. */
    private void forget(List<TopicRecord> records) throws SQLException {
        try (var connection = database.getConnection();
                var copy = connection.prepareStatement("delete from candidate_copy where election_id = ?");
                var inbox = connection.prepareStatement("delete from inbox where event_id = ?")) {
            copy.setString(1, election);
            copy.executeUpdate();
            for (var record : records) {
                inbox.setObject(1, UUID.fromString(record.eventId()));
                inbox.executeUpdate();
            }
        }
    }
}
