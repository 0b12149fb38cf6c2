package org.hustings.election.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.election.check.CheckOutcome.FAIL;
import static org.hustings.election.check.CheckOutcome.WARN;
import static org.hustings.election.electorate.ElectorateBasis.PAPERS_DISTRIBUTED;
import static org.hustings.election.electorate.ElectorateBasis.REGISTERED;

import java.util.List;
import org.hustings.election.check.PlantedErrors.Planted;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.result.ReportedCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of results that are right but for one error, the check that is about it finds it, and no other check finds anything. */
class PlantedErrorsTest {

    @Test
    void where_nothing_is_wrong_nothing_is_found() {
        assertThat(found(Checked.of(ReportedCount.ofUnite().turnout("12.2"))
                        .electorate(PAPERS_DISTRIBUTED, 1_062_049)
                        .electorate(REGISTERED, 1_065_000)))
                .isEmpty();
        assertThat(found(Checked.of(RankedCounts.forOneSeat().turnout("25.0")).by(VoteVariation.RCV)))
                .isEmpty();
        assertThat(found(Checked.of(RankedCounts.forTwoSeats()).seats(2).by(VoteVariation.RCV)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hustings.election.check.PlantedErrors#all")
    void each_check_finds_its_own_error_and_no_other(Planted planted) {
        assertThat(found(planted.checked())).extracting(ResultCheck::code).containsExactly(planted.code());
        assertThat(found(planted.checked())).extracting(ResultCheck::outcome).containsExactly(planted.outcome());
    }

    private static List<ResultCheck> found(Checked checked) {
        return ResultChecks.of(checked.figures()).stream()
                .filter(check -> check.outcome() == WARN || check.outcome() == FAIL)
                .toList();
    }
}
