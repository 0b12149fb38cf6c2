package org.hustings.election.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hustings.election.result.ReportedCount.ALLINSON;
import static org.hustings.election.result.ReportedCount.COYNE;
import static org.hustings.election.result.ReportedCount.MCCLUSKEY;
import static org.hustings.election.result.ReportedCount.tally;
import static org.hustings.election.result.ReportedCount.tied;

import java.util.List;
import org.hustings.commons.problem.Violation;
import org.hustings.election.candidatecopy.Ballot;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultRulesTest {

    private static final Ballot NOBODY_KNOWN = new Ballot(List.of());

    private static final ResultRules ONE_SEAT =
            ResultRules.ofCount(ElectionPhase.COUNTING, 1, null, NOBODY_KNOWN, null);

    @Test
    void there_is_no_result_before_the_ballot_closes() {
        var rules = ResultRules.ofCount(ElectionPhase.BALLOT_OPEN, 1, null, NOBODY_KNOWN, null);

        assertThat(violations(rules, ReportedCount.ofUnite()))
                .containsExactly(Violation.at(
                        "",
                        "result-before-ballot-closes",
                        "no result before the ballot closes; the phase is BALLOT_OPEN"));
    }

    @Test
    void a_trial_is_held_before_the_ballot_closes() {
        ResultRules.ofTrial(ElectionPhase.BALLOT_OPEN, 1)
                .check(ReportedCount.ofUnite().recorded());
    }

    @Test
    void votes_are_not_counted_before_the_ballot_closes() {
        var rules = ResultRules.ofCount(ElectionPhase.COUNTING, 1, PartialDate.of("2017-04-22"), NOBODY_KNOWN, null);

        assertThat(violations(rules, ReportedCount.ofUnite()))
                .containsExactly(Violation.at(
                        "/countedAt", "counted-before-ballot-closes", "is before the ballot closes on 2017-04-22"));
    }

    @Test
    void a_candidate_has_one_tally_in_a_round() {
        var count = ReportedCount.withoutRounds().round(tally(MCCLUSKEY, 10, true), tally(MCCLUSKEY, 9, false));

        assertThat(violations(ONE_SEAT, count))
                .containsExactly(Violation.at(
                        "/rounds/0/tallies/1/candidateId",
                        "candidate-repeated",
                        "has another tally in the same round"));
    }

    @Test
    void no_more_are_elected_than_there_are_seats() {
        var count = ReportedCount.withoutRounds().round(tally(MCCLUSKEY, 10, true), tally(COYNE, 9, true));

        assertThat(violations(ONE_SEAT, count))
                .containsExactly(Violation.at(
                        "/rounds/0/tallies/1/elected", "more-winners-than-seats", "more are elected than the 1 seats"));
    }

    @Test
    void a_cancelled_election_elects_no_one() {
        var rules = ResultRules.ofCount(ElectionPhase.CANCELLED, 1, null, NOBODY_KNOWN, null);

        assertThat(violations(rules, ReportedCount.ofUnite()))
                .containsExactly(Violation.at(
                        "/rounds/0/tallies/0/elected",
                        "winner-of-cancelled-election",
                        "a cancelled election elects no one"));
    }

    @Test
    void who_is_elected_in_one_round_stays_elected_in_the_next() {
        var count = ReportedCount.withoutRounds()
                .round(tally(MCCLUSKEY, 10, true), tally(COYNE, 9, false))
                .round(tally(MCCLUSKEY, 10, true), tally(COYNE, 9, false))
                .recorded();

        ONE_SEAT.check(count);

        assertThat(count.winners()).isEqualTo(1);
    }

    @Test
    void a_round_has_a_number_of_its_own() {
        var round = new Round(1, null, null, List.of(tally(COYNE, 10, false)));

        assertThat(violations(
                        ONE_SEAT, ReportedCount.withoutRounds().round(round).round(round)))
                .containsExactly(
                        Violation.at("/rounds/1/number", "round-repeated", "is the number of another round too"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CORRECTION", "RECOUNT"})
    void there_is_nothing_to_correct_or_recount_before_there_is_a_result(ResultStatus status) {
        assertThat(violations(ONE_SEAT, ReportedCount.ofUnite().status(status)))
                .containsExactly(Violation.at(
                        "/status", "nothing-to-correct", "there is no result before that this could be of"));
    }

    @Test
    void a_certified_result_does_not_become_unofficial_not_even_by_way_of_a_correction() {
        var certified = ReportedCount.ofUnite().status(ResultStatus.CERTIFIED).recorded();
        var corrected = ReportedCount.ofUnite().status(ResultStatus.CORRECTION).recordedAfter(certified);
        var rules = ResultRules.ofCount(ElectionPhase.COUNTING, 1, null, NOBODY_KNOWN, corrected);

        assertThat(violations(rules, ReportedCount.ofUnite().status(ResultStatus.UNOFFICIAL_PARTIAL)))
                .containsExactly(Violation.at(
                        "/status",
                        "result-certified",
                        "count 1 was certified; only [CERTIFIED, CORRECTION, RECOUNT] may follow"));
        rules.check(ReportedCount.ofUnite().status(ResultStatus.RECOUNT).recorded());
    }

    @Test
    void a_completed_count_misses_no_unit() {
        var count = ReportedCount.ofUnite().reporting(2, 3).units(unit("North", true), unit("South", false));

        assertThat(violations(ONE_SEAT, count))
                .containsExactly(
                        Violation.at(
                                "/unitsReporting/reporting",
                                "units-missing",
                                "a completed count has all 3 units reporting"),
                        Violation.at(
                                "/units/1/reported", "units-missing", "a completed count has the votes of every unit"));
        ONE_SEAT.check(count.countStatus(CountStatus.IN_PROCESS).recorded());
    }

    @Test
    void no_more_units_report_than_there_are_and_each_is_told_once() {
        var twice = new UnitTally(COYNE, null, 1);
        var south = new UnitCount("North", true, null, null, null, null, List.of(twice, twice));

        assertThat(violations(ONE_SEAT, ReportedCount.ofUnite().reporting(4, 3).units(unit("North", true), south)))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/unitsReporting/reporting", "more-units-than-all"),
                        tuple("/units/1/name", "unit-repeated"),
                        tuple("/units/1/tallies/1/candidateId", "candidate-repeated"));
    }

    @Test
    void a_tie_break_needs_a_tie() {
        var count = ReportedCount.withoutRounds().round(tied(MCCLUSKEY, 10, TieBreak.LOT), tally(COYNE, 9, false));

        assertThat(violations(ONE_SEAT, count))
                .containsExactly(Violation.at(
                        "/rounds/0/tallies/0/tieBrokenBy",
                        "tie-break-without-tie",
                        "no other candidate has as many votes"));
    }

    @Test
    void a_tie_may_be_of_the_round_itself_or_of_the_one_before() {
        ONE_SEAT.check(ReportedCount.withoutRounds()
                .round(tied(MCCLUSKEY, 10, TieBreak.COIN), tally(COYNE, 10, false))
                .recorded());
        ONE_SEAT.check(ReportedCount.withoutRounds()
                .round(tally(MCCLUSKEY, 10, false), tally(COYNE, 5, false), tally(ALLINSON, 5, false))
                .round(tally(MCCLUSKEY, 12, false), tied(COYNE, 8, TieBreak.CASTING_VOTE))
                .recorded());
    }

    @Test
    void sums_are_for_the_checks_and_never_refused() {
        ONE_SEAT.check(ReportedCount.ofUnite()
                .valid(1L)
                .returned(2L)
                .distributed(1L)
                .reasons(new InvalidPapers("Unmarked", 999))
                .recorded());
    }

    private static UnitCount unit(String name, boolean reported) {
        return new UnitCount(name, reported, null, null, null, null, List.of());
    }

    private static List<Violation> violations(ResultRules rules, ReportedCount count) {
        return catchThrowableOfType(ResultRefused.class, () -> rules.check(count.recorded()))
                .violations();
    }
}
