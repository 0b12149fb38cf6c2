package org.hustings.election.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.hustings.commons.problem.InvalidValue;
import org.hustings.commons.problem.Violation;
import org.hustings.election.candidatecopy.Ballot;
import org.hustings.election.electorate.ElectorateBasis;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionResultTest {

    private static final UUID MCCLUSKEY = UUID.fromString("0198f2a0-0000-7000-8000-000000000101");
    private static final UUID COYNE = UUID.fromString("0198f2a0-0000-7000-8000-000000000102");
    private static final Ballot NOBODY_KNOWN = new Ballot(List.of());
    private static final ResultRules ONE_SEAT = new ResultRules(ElectionPhase.COUNTING, 1, null);

    @Test
    void turnout_is_computed_of_papers_with_spoiled_ones_and_stands_beside_the_reported() {
        var result = unite(new ReportedTurnout("12.2", null)).completed();

        assertThat(result.turnoutReported()).isEqualTo(new ReportedTurnout("12.2", 1));
        assertThat(result.turnoutComputed())
                .isEqualTo(new ComputedTurnout(130_071, 1_062_049, ElectorateBasis.PAPERS_DISTRIBUTED, "12.247"));
    }

    @Test
    void shares_are_computed_where_none_are_reported() {
        var tallies = unite(null).completed().rounds().getFirst().tallies();

        assertThat(tallies).extracting(Tally::shareOfValid).containsExactly("45.5", "41.3");
        assertThat(tallies).extracting(Tally::shareOfReturned).containsExactly("45.4", "41.2");
    }

    @Test
    void a_reported_share_stays_as_it_was_reported() {
        var reported = new Tally(MCCLUSKEY, 59_067, null, "45.52", null, null, true, null, "Len McCluskey");

        assertThat(reported.withShares(129_754L, null))
                .isEqualTo(new Tally(MCCLUSKEY, 59_067, null, "45.52", null, null, true, null, "Len McCluskey"));
    }

    @Test
    void there_is_no_turnout_without_papers_to_divide_by() {
        assertThat(ComputedTurnout.of(10L, 0L)).isNull();
        assertThat(ComputedTurnout.of(10L, null)).isNull();
        assertThat(ComputedTurnout.of(null, 10L)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "12.2, 1", "12.20, 2", "0.125, 3"})
    void a_printed_turnout_has_as_many_decimals_as_are_printed(String value, int decimals) {
        assertThat(new ReportedTurnout(value, null).decimals()).isEqualTo(decimals);
    }

    @Test
    void decimals_that_are_not_the_values_own_are_refused() {
        assertThatThrownBy(() -> new ReportedTurnout("12.2", 2)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void there_is_no_result_before_the_ballot_closes() {
        var rules = new ResultRules(ElectionPhase.BALLOT_OPEN, 1, null);

        assertThat(violations(rules, tally(MCCLUSKEY, false)))
                .containsExactly(Violation.at(
                        "",
                        "result-before-ballot-closes",
                        "no result before the ballot closes; the phase is BALLOT_OPEN"));
    }

    @Test
    void votes_are_not_counted_before_the_ballot_closes() {
        var rules = new ResultRules(ElectionPhase.COUNTING, 1, PartialDate.of("2017-04-22"));

        assertThat(violations(rules, tally(MCCLUSKEY, false)))
                .containsExactly(Violation.at(
                        "/countedAt", "counted-before-ballot-closes", "is before the ballot closes on 2017-04-22"));
    }

    @Test
    void a_candidate_has_one_tally_in_a_round() {
        assertThat(violations(ONE_SEAT, tally(MCCLUSKEY, true), tally(MCCLUSKEY, false)))
                .containsExactly(Violation.at(
                        "/rounds/0/tallies/1/candidateId",
                        "candidate-repeated",
                        "has another tally in the same round"));
    }

    @Test
    void no_more_are_elected_than_there_are_seats() {
        assertThat(violations(ONE_SEAT, tally(MCCLUSKEY, true), tally(COYNE, true)))
                .containsExactly(Violation.at(
                        "/rounds/0/tallies/1/elected", "more-winners-than-seats", "more are elected than the 1 seats"));
    }

    @Test
    void a_cancelled_election_elects_no_one() {
        var rules = new ResultRules(ElectionPhase.CANCELLED, 1, null);

        assertThat(violations(rules, tally(MCCLUSKEY, true)))
                .containsExactly(Violation.at(
                        "/rounds/0/tallies/0/elected",
                        "winner-of-cancelled-election",
                        "a cancelled election elects no one"));
    }

    @Test
    void who_is_elected_in_one_round_stays_elected_in_the_next() {
        var tallies = List.of(tally(MCCLUSKEY, true), tally(COYNE, false));
        var result = result(List.of(new Round(1, null, null, tallies), new Round(2, null, null, tallies)), null);

        ONE_SEAT.check(result.completed(), NOBODY_KNOWN);

        assertThat(result.completed().winners()).isEqualTo(1);
    }

    @Test
    void a_round_has_a_number_of_its_own() {
        var round = new Round(1, null, null, List.of(tally(COYNE, false)));
        var refused = catchThrowableOfType(
                ResultRefused.class,
                () -> ONE_SEAT.check(result(List.of(round, round), null).completed(), NOBODY_KNOWN));

        assertThat(refused.violations())
                .containsExactly(
                        Violation.at("/rounds/1/number", "round-repeated", "is the number of another round too"));
    }

    private static List<Violation> violations(ResultRules rules, Tally... tallies) {
        var result = result(List.of(new Round(1, null, null, List.of(tallies))), null);
        return catchThrowableOfType(ResultRefused.class, () -> rules.check(result.completed(), NOBODY_KNOWN))
                .violations();
    }

    private static NewResult unite(@Nullable ReportedTurnout reported) {
        var tallies = List.of(
                new Tally(MCCLUSKEY, 59_067, null, null, null, 1, true, null, "Len McCluskey"),
                new Tally(COYNE, 53_544, null, null, null, 2, false, null, "Gerard Coyne"));
        return result(List.of(new Round(1, null, null, tallies)), reported);
    }

    private static Tally tally(UUID candidate, boolean elected) {
        return new Tally(candidate, 10, null, null, null, null, elected, null, "Somebody");
    }

    private static NewResult result(List<Round> rounds, @Nullable ReportedTurnout reported) {
        return new NewResult(
                ResultStatus.UNOFFICIAL_COMPLETE,
                CountStatus.COMPLETED,
                null,
                1_062_049L,
                130_071L,
                317L,
                129_754L,
                reported,
                rounds,
                PartialDate.of("2017-04-21"),
                null,
                null);
    }
}
