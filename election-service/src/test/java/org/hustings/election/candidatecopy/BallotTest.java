package org.hustings.election.candidatecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotTest {

    @ParameterizedTest
    @ValueSource(strings = {"DECLARED", "FILED", "QUALIFIED", "A_STATUS_OF_TOMORROW"})
    void who_stands_is_on_the_paper(String status) {
        assertThat(ballot(status).printed()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITHDRAWN", "DISQUALIFIED", "EXCLUDED", "DECEASED"})
    void who_is_out_is_known_and_not_on_the_paper(String status) {
        var ballot = ballot(status);

        assertThat(ballot.isKnown()).isTrue();
        assertThat(ballot.printed()).isEmpty();
        assertThat(ballot.isContestedFor(0)).isFalse();
    }

    @Test
    void a_write_in_candidate_stands_without_being_on_the_paper() {
        var ballot = ballot("QUALIFIED", "WRITE_IN");

        assertThat(ballot.printed()).hasSize(1);
        assertThat(ballot.isContestedFor(1)).isTrue();
    }

    @Test
    void more_candidates_than_seats_make_a_contest() {
        var ballot = ballot("QUALIFIED", "DECLARED", "WITHDRAWN");

        assertThatThrownBy(() -> ballot.checkUncontested(1))
                .isInstanceOf(ContestedElection.class)
                .hasMessage("2 candidates stand for 1 seats");
        ballot.checkUncontested(2);
    }

    @Test
    void where_no_candidate_is_known_the_returning_officer_is_believed() {
        ballot().checkUncontested(0);

        assertThat(ballot().isKnown()).isFalse();
    }

    @Test
    void a_duplicate_is_known_and_neither_on_the_paper_nor_a_contestant() {
        var duplicate = new CandidateCopy(
                UUID.randomUUID(),
                "parl.2017-06-08",
                "Somebody",
                "QUALIFIED",
                null,
                UUID.randomUUID(),
                false,
                2,
                false);
        var ballot = new Ballot(List.of(duplicate));

        assertThat(ballot.find(duplicate.id())).contains(duplicate);
        assertThat(ballot.printed()).isEmpty();
        assertThat(ballot.isContestedFor(0)).isFalse();
    }

    private static Ballot ballot(String... statuses) {
        return new Ballot(Stream.of(statuses)
                .map(status -> new CandidateCopy(
                        UUID.randomUUID(), "parl.2017-06-08", "Somebody", status, null, null, false, 1, false))
                .toList());
    }
}
