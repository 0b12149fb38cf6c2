package org.hustings.election.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Violation;
import org.hustings.election.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimetableTest {

    private static final Timetable EMPTY = Timetable.of(List.of());

    @Test
    void milestones_stand_in_the_order_of_the_course_however_they_were_added() {
        var timetable = EMPTY.with(entry(Milestone.RESULT_DECLARED, "2017-04-28"))
                .with(entry(Milestone.BALLOT_CLOSES, "2017-04-19"))
                .with(entry(Milestone.ANNOUNCED, "2016-12-06"));

        assertThat(timetable.entries())
                .extracting(TimetableEntry::milestone)
                .containsExactly(Milestone.ANNOUNCED, Milestone.BALLOT_CLOSES, Milestone.RESULT_DECLARED);
    }

    @Test
    void a_milestone_cannot_be_there_twice() {
        var timetable = EMPTY.with(entry(Milestone.BALLOT_CLOSES, "2017-04-19"));

        assertThatThrownBy(() -> timetable.with(entry(Milestone.BALLOT_CLOSES, "2017-04-20")))
                .isInstanceOf(MilestoneExists.class);
    }

    @Test
    void a_moved_date_keeps_the_old_one_the_reason_and_who_moved_it() {
        var timetable =
                EMPTY.with(entry(Milestone.BALLOT_CLOSES, "2018")).moved(Milestone.BALLOT_CLOSES, move("2017-04-19"));

        var entry = timetable.get(Milestone.BALLOT_CLOSES);
        assertThat(entry.date()).isEqualTo(PartialDate.of("2017-04-19"));
        assertThat(entry.sequence()).isEqualTo(1);
        assertThat(entry.changes())
                .containsExactly(new DateChange(
                        PartialDate.of("2018"),
                        PartialDate.of("2017-04-19"),
                        "Brought forward",
                        "Len McCluskey",
                        PartialDate.of("2016-12-06"),
                        null));
    }

    @Test
    void a_second_move_keeps_the_first() {
        var timetable = EMPTY.with(entry(Milestone.BALLOT_CLOSES, "2018"))
                .moved(Milestone.BALLOT_CLOSES, move("2017-04-19"))
                .moved(Milestone.BALLOT_CLOSES, move("2017-04-20"));

        var entry = timetable.get(Milestone.BALLOT_CLOSES);
        assertThat(entry.sequence()).isEqualTo(2);
        assertThat(entry.changes()).extracting(change -> change.from().value()).containsExactly("2018", "2017-04-19");
    }

    @Test
    void a_move_to_the_same_date_is_no_move() {
        var timetable = EMPTY.with(entry(Milestone.BALLOT_CLOSES, "2017-04-19"));

        assertThatThrownBy(() -> timetable.moved(Milestone.BALLOT_CLOSES, move("2017-04-19")))
                .isInstanceOf(DateNotMoved.class);
    }

    @Test
    void the_ballot_cannot_close_before_it_opens() {
        var timetable = EMPTY.with(entry(Milestone.BALLOT_OPENS, "2017-03-27"));

        assertThatThrownBy(() -> timetable.with(entry(Milestone.BALLOT_CLOSES, "2017-03-26")))
                .isInstanceOf(MilestonesOutOfOrder.class)
                .hasMessage("BALLOT_OPENS (2017-03-27) cannot be later than BALLOT_CLOSES (2017-03-26)")
                .asInstanceOf(type(DomainException.class))
                .extracting(DomainException::violations)
                .isEqualTo(List.of(
                        Violation.at("/date", "milestones-out-of-order", "does not fit BALLOT_OPENS (2017-03-27)")));
    }

    @Test
    void a_move_cannot_break_the_order_either() {
        var timetable = EMPTY.with(entry(Milestone.BALLOT_OPENS, "2017-03-27"))
                .with(entry(Milestone.BALLOT_CLOSES, "2017-04-19"));

        assertThatThrownBy(() -> timetable.moved(Milestone.BALLOT_OPENS, move("2017-04-20")))
                .isInstanceOf(MilestonesOutOfOrder.class);
    }

    @Test
    void dates_that_may_be_in_order_are_accepted() {
        var timetable = EMPTY.with(entry(Milestone.BALLOT_CLOSES, "2017-04-19"))
                .with(entry(Milestone.COUNT_STARTS, "2017"))
                .with(entry(Milestone.RESULT_REPORTED, "2017-04-19"));

        assertThat(timetable.entries()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"ELECTORAL_ROLL_DATE", "ANNOUNCED"})
    void a_cancelled_milestone_does_not_count_for_the_order(Milestone milestone) {
        var cancelled = new TimetableEntry(
                milestone,
                PartialDate.of("2030"),
                MilestoneKind.OCCURRENCE,
                MilestoneStatus.CANCELED,
                DateConfidence.ANNOUNCED,
                null,
                0,
                List.of(),
                List.of(),
                null);

        assertThat(EMPTY.with(entry(Milestone.BALLOT_CLOSES, "2017-04-19"))
                        .with(cancelled)
                        .entries())
                .hasSize(2);
    }

    @Test
    void a_milestone_that_is_not_there_cannot_be_moved() {
        assertThatThrownBy(() -> EMPTY.moved(Milestone.BALLOT_CLOSES, move("2017-04-19")))
                .isInstanceOf(MilestoneNotFound.class);
    }

    private static TimetableEntry entry(Milestone milestone, String date) {
        return new NewTimetableEntry(milestone, PartialDate.of(date), MilestoneKind.OCCURRENCE, null, null, null, null)
                .entry();
    }

    private static NewDateMove move(String to) {
        return new NewDateMove(
                PartialDate.of(to), "Brought forward", "Len McCluskey", PartialDate.of("2016-12-06"), null);
    }
}
