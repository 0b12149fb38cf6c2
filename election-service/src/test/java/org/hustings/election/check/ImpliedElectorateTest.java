package org.hustings.election.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.election.check.CheckOutcome.FAIL;
import static org.hustings.election.check.CheckOutcome.NOT_APPLICABLE;
import static org.hustings.election.check.CheckOutcome.PASS;
import static org.hustings.election.check.CheckOutcome.WARN;
import static org.hustings.election.electorate.ElectorateBasis.MEMBERS_REPORTED;
import static org.hustings.election.electorate.ElectorateBasis.PAPERS_DISTRIBUTED;

import org.hustings.election.result.ReportedCount;
import org.junit.jupiter.api.Test;

class ImpliedElectorateTest {

    private final ImpliedElectorate check = new ImpliedElectorate();

    @Test
    void votes_and_turnout_of_unite_imply_an_electorate_that_two_of_three_claims_are_outside_of() {
        var made = Checked.of(ReportedCount.ofUnite().turnout("12.2"))
                .electorate(MEMBERS_REPORTED, 1_200_000)
                .electorate(MEMBERS_REPORTED, 1_400_000)
                .electorate(PAPERS_DISTRIBUTED, 1_062_049)
                .check(check);

        assertThat(made.outcome()).isEqualTo(WARN);
        assertThat(made.expected()).isEqualTo("1059217..1067934");
        assertThat(made.actual()).isEqualTo("1 of 3 inside");
        assertThat(made.inputs())
                .containsEntry("low", "1059217")
                .containsEntry("high", "1067934")
                .containsEntry("lowOfReturned", "1061805")
                .containsEntry("highOfReturned", "1070543")
                .containsEntry("MEMBERS_REPORTED 1200000", "outside")
                .containsEntry("MEMBERS_REPORTED 1400000", "outside")
                .containsEntry("PAPERS_DISTRIBUTED 1062049", "inside");
    }

    @Test
    void the_ends_of_the_interval_are_inside() {
        var count = ReportedCount.ofUnite().returned(null).turnout("12.2");

        assertThat(outcome(Checked.of(count)
                        .electorate(MEMBERS_REPORTED, 1_059_217)
                        .electorate(MEMBERS_REPORTED, 1_067_934)))
                .isEqualTo(PASS);
        assertThat(outcome(Checked.of(count)
                        .electorate(MEMBERS_REPORTED, 1_059_216)
                        .electorate(MEMBERS_REPORTED, 1_067_935)))
                .isEqualTo(FAIL);
    }

    @Test
    void a_claim_that_fits_the_papers_returned_is_inside_since_the_source_does_not_say_what_it_divided() {
        assertThat(outcome(
                        Checked.of(ReportedCount.ofUnite().turnout("12.2")).electorate(PAPERS_DISTRIBUTED, 1_070_543)))
                .isEqualTo(PASS);
    }

    @Test
    void a_turnout_that_may_be_nothing_has_no_upper_end() {
        var made = Checked.of(ReportedCount.ofUnite().turnout("0"))
                .electorate(MEMBERS_REPORTED, 9_000_000_000L)
                .check(check);

        assertThat(made.outcome()).isEqualTo(PASS);
        assertThat(made.inputs()).containsEntry("low", "25950800").doesNotContainKey("high");
    }

    @Test
    void without_a_claim_it_does_not_apply_and_tells_the_interval_all_the_same() {
        var made = Checked.of(ReportedCount.ofUnite().turnout("12.2")).check(check);

        assertThat(made.outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(made.inputs()).containsEntry("low", "1059217");
    }

    @Test
    void it_does_not_apply_without_a_percentage_or_votes() {
        assertThat(outcome(Checked.of(ReportedCount.ofUnite().turnout("129754"))))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(outcome(Checked.of(
                        ReportedCount.ofUnite().valid(null).returned(null).turnout("12.2"))))
                .isEqualTo(NOT_APPLICABLE);
    }

    private CheckOutcome outcome(Checked checked) {
        return checked.check(check).outcome();
    }
}
