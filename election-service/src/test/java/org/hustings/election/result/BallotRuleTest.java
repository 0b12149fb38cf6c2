package org.hustings.election.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.commons.problem.Violation;
import org.hustings.election.candidatecopy.Ballot;
import org.hustings.election.candidatecopy.CandidateCopy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BallotRuleTest {

    private static final UUID ADA = UUID.fromString("0198f2a0-0000-7000-8000-000000000201");
    private static final UUID BEN = UUID.fromString("0198f2a0-0000-7000-8000-000000000202");
    private static final UUID CYD = UUID.fromString("0198f2a0-0000-7000-8000-000000000203");
    private static final UUID DORA = UUID.fromString("0198f2a0-0000-7000-8000-000000000204");

    private static final BallotRule RULE = new BallotRule(new Ballot(List.of(
            candidate(ADA, "Ada", "QUALIFIED"),
            candidate(BEN, "Ben", "DECLARED"),
            candidate(CYD, "Cyd", "WITHDRAWN"),
            candidate(DORA, "Dora", "WRITE_IN"))));

    @Test
    void each_candidate_on_the_ballot_has_a_tally_and_no_one_else() {
        assertThat(RULE.violations(List.of(round(1, ADA, BEN)))).isEmpty();
    }

    @Test
    void a_write_in_candidate_may_have_one() {
        assertThat(RULE.violations(List.of(round(1, ADA, BEN, DORA)))).isEmpty();
    }

    @Test
    void a_candidate_on_the_ballot_is_not_left_out() {
        assertThat(RULE.violations(List.of(round(1, ADA))))
                .containsExactly(Violation.at(
                        "/rounds/0/tallies",
                        "candidate-without-tally",
                        "Ben (0198f2a0-0000-7000-8000-000000000202) is on the ballot and has none"));
    }

    @Test
    void a_stranger_has_no_tally() {
        assertThat(RULE.violations(List.of(round(1, ADA, BEN, new UUID(7, 8)))))
                .containsExactly(Violation.at(
                        "/rounds/0/tallies/2/candidateId", "unknown-candidate", "is no candidate of the election"));
    }

    @Test
    void a_withdrawn_candidate_has_no_tally() {
        assertThat(RULE.violations(List.of(round(1, CYD, ADA, BEN))))
                .containsExactly(Violation.at(
                        "/rounds/0/tallies/0/candidateId",
                        "unknown-candidate",
                        "Cyd is not on the ballot, being WITHDRAWN"));
    }

    @Test
    void who_is_out_after_the_first_round_is_left_out_of_the_next() {
        assertThat(RULE.violations(List.of(round(2, ADA), round(1, ADA, BEN)))).isEmpty();
        assertThat(RULE.violations(List.of(round(1, ADA), round(2, ADA, BEN))))
                .extracting(Violation::pointer)
                .containsExactly("/rounds/0/tallies");
    }

    @Test
    void a_result_without_rounds_leaves_nobody_out() {
        assertThat(RULE.violations(List.of())).isEmpty();
    }

    @Test
    void where_nobody_is_known_each_tally_brings_the_name() {
        var rule = new BallotRule(new Ballot(List.of()));
        var tallies = List.of(tally(ADA, "Ada"), tally(BEN, null), tally(CYD, " "));

        assertThat(rule.violations(List.of(new Round(1, null, null, tallies))))
                .containsExactly(
                        Violation.at(
                                "/rounds/0/tallies/1/ballotName",
                                "ballot-name-missing",
                                "is needed, since no candidate of the election is known"),
                        Violation.at(
                                "/rounds/0/tallies/2/ballotName",
                                "ballot-name-missing",
                                "is needed, since no candidate of the election is known"));
    }

    @Test
    void a_duplicate_has_no_tally_and_the_candidacy_that_stands_for_it_has() {
        var duplicate = new CandidateCopy(BEN, "parl.2017-06-08", "Ada", "QUALIFIED", null, ADA, false, 2, false);
        var rule = new BallotRule(new Ballot(List.of(candidate(ADA, "Ada", "QUALIFIED"), duplicate)));

        assertThat(rule.violations(List.of(round(1, ADA)))).isEmpty();
        assertThat(rule.violations(List.of(round(1, ADA, BEN))))
                .containsExactly(Violation.at(
                        "/rounds/0/tallies/1/candidateId",
                        "unknown-candidate",
                        "Ada is not on the ballot, being a duplicate of " + ADA));
    }

    private static Round round(int number, UUID... candidates) {
        return new Round(
                number,
                null,
                null,
                Stream.of(candidates).map(id -> tally(id, null)).toList());
    }

    private static Tally tally(UUID candidate, @Nullable String name) {
        return new Tally(candidate, name, 10, null, null, null, null, null, false, null);
    }

    private static CandidateCopy candidate(UUID id, String name, String status) {
        return new CandidateCopy(id, "parl.2017-06-08", name, status, null, null, false, 1, false);
    }
}
