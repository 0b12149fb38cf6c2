package org.hustings.election.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hustings.election.value.PartialDate;
import org.junit.jupiter.api.Test;

/** What follows from the declaration of a result, and what becomes of it when the declaration moves. */
class DerivedMilestonesTest {

    private static final DerivedMilestones OF_A_UNION =
            DerivedMilestones.none().withComplaintDeadline().withNextElectionDue(5, "TULRCA 1992 s.46");

    private static final Timetable DECLARED =
            Timetable.of(List.of()).with(entry(Milestone.RESULT_DECLARED, "2017-04-28"));

    @Test
    void nothing_follows_before_there_is_a_declaration() {
        assertThat(Timetable.of(List.of()).derived(OF_A_UNION).entries()).isEmpty();
    }

    @Test
    void a_complaint_may_be_made_for_a_year_and_the_next_election_is_due_after_the_longest_term() {
        assertThat(DECLARED.derived(OF_A_UNION).entries())
                .extracting(TimetableEntry::milestone, entry -> entry.date().value(), TimetableEntry::kind)
                .containsExactly(
                        tuple(Milestone.RESULT_DECLARED, "2017-04-28", MilestoneKind.OCCURRENCE),
                        tuple(Milestone.COMPLAINT_DEADLINE, "2018-04-28", MilestoneKind.DEADLINE),
                        tuple(Milestone.NEXT_ELECTION_DUE, "2022-04-28", MilestoneKind.DEADLINE));
    }

    @Test
    void a_derived_milestone_says_what_it_follows_from_and_by_which_law() {
        assertThat(DECLARED.derived(OF_A_UNION).get(Milestone.NEXT_ELECTION_DUE).derivedFrom())
                .isEqualTo(new Derivation(Milestone.RESULT_DECLARED, 5, "TULRCA 1992 s.46"));
    }

    @Test
    void to_derive_again_changes_nothing() {
        var derived = DECLARED.derived(OF_A_UNION);

        assertThat(derived.derived(OF_A_UNION).entries()).isEqualTo(derived.entries());
    }

    @Test
    void a_derived_date_moves_along_and_keeps_where_it_was() {
        var moved = DECLARED.derived(OF_A_UNION)
                .moved(Milestone.RESULT_DECLARED, move("2017-05-02"))
                .derived(OF_A_UNION)
                .get(Milestone.COMPLAINT_DEADLINE);

        assertThat(moved.date()).isEqualTo(PartialDate.of("2018-05-02"));
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.changes())
                .extracting(change -> change.from().value(), DateChange::reason)
                .containsExactly(tuple("2018-04-28", "Follows RESULT_DECLARED"));
    }

    @Test
    void what_somebody_records_stands_in_place_of_what_follows() {
        var timetable = DECLARED.derived(OF_A_UNION)
                .with(entry(Milestone.COMPLAINT_DEADLINE, "2018-04-27"))
                .derived(OF_A_UNION);

        var deadline = timetable.get(Milestone.COMPLAINT_DEADLINE);
        assertThat(deadline.date()).isEqualTo(PartialDate.of("2018-04-27"));
        assertThat(deadline.derivedFrom()).isNull();
    }

    @Test
    void what_somebody_cancels_stays_cancelled() {
        var cancel = new TimetableEntryPatch(
                MilestoneKind.DEADLINE, MilestoneStatus.CANCELED, DateConfidence.ESTIMATE, "Waived", List.of());
        var deadline = DECLARED.derived(OF_A_UNION)
                .changed(Milestone.COMPLAINT_DEADLINE, cancel)
                .derived(OF_A_UNION)
                .get(Milestone.COMPLAINT_DEADLINE);

        assertThat(deadline.status()).isEqualTo(MilestoneStatus.CANCELED);
        assertThat(deadline.derivedFrom()).isNull();
    }

    @Test
    void what_follows_no_more_is_cancelled_and_not_forgotten() {
        var deadline =
                DECLARED.derived(OF_A_UNION).derived(DerivedMilestones.none()).get(Milestone.COMPLAINT_DEADLINE);

        assertThat(deadline.status()).isEqualTo(MilestoneStatus.CANCELED);
        assertThat(deadline.sequence()).isEqualTo(1);
    }

    @Test
    void what_was_cancelled_is_taken_up_when_it_follows_again() {
        var deadline = DECLARED.derived(OF_A_UNION)
                .derived(DerivedMilestones.none())
                .derived(OF_A_UNION)
                .get(Milestone.COMPLAINT_DEADLINE);

        assertThat(deadline.status()).isEqualTo(MilestoneStatus.PLANNED);
        assertThat(deadline.sequence()).isEqualTo(2);
        assertThat(deadline.changes()).isEmpty();
    }

    private static TimetableEntry entry(Milestone milestone, String date) {
        return new NewTimetableEntry(milestone, PartialDate.of(date), MilestoneKind.OCCURRENCE, null, null, null, null)
                .entry();
    }

    private static NewDateMove move(String to) {
        return new NewDateMove(PartialDate.of(to), "Delayed", null, null, null);
    }
}
