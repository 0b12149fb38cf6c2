package org.hustings.election.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErasedCandidateTest {

    private static final UUID ADA = UUID.fromString("0198f2a0-0000-7000-8000-000000000101");

    private final ErasedCandidate erased = new ErasedCandidate(ADA);

    @Test
    void the_name_beside_the_candidates_votes_goes_at_any_depth_and_all_else_stays() throws Exception {
        var record = json("""
                {"name": "Ada's election", "result": {"rounds": [{"tallies": [
                  {"candidateId": "%1$s", "ballotName": "Ada", "votes": 2},
                  {"candidateId": "0198f2a0-0000-7000-8000-000000000102", "ballotName": "Ben", "votes": 1}]}]},
                 "scrutineerReport": {"votes": [{"candidateId": "%1$s", "ballotName": "ADA, A", "votes": 2}]}}""");

        assertThat(erased.record(record)).isEqualTo(json("""
                {"name": "Ada's election", "result": {"rounds": [{"tallies": [
                  {"candidateId": "%1$s", "ballotName": "[erased]", "votes": 2},
                  {"candidateId": "0198f2a0-0000-7000-8000-000000000102", "ballotName": "Ben", "votes": 1}]}]},
                 "scrutineerReport": {"votes": [{"candidateId": "%1$s", "ballotName": "[erased]", "votes": 2}]}}"""));
    }

    @Test
    void where_no_name_is_none_comes() throws Exception {
        var record = json("{\"tallies\": [{\"candidateId\": \"%1$s\", \"votes\": 2}]}");

        assertThat(erased.record(record)).isEqualTo(record);
    }

    @Test
    void why_an_election_was_changed_stays() {
        assertThat(erased.reason("org.hustings.election.changed.v1", "Brought forward by a year"))
                .isEqualTo("Brought forward by a year");
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.formatted(ADA));
    }
}
