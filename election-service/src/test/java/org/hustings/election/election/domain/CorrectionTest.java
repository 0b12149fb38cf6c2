package org.hustings.election.election.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.electorate.ElectorateBasis;
import org.hustings.election.timetable.DateConfidence;
import org.hustings.election.timetable.Milestone;
import org.hustings.election.timetable.MilestoneKind;
import org.hustings.election.timetable.MilestoneStatus;
import org.hustings.election.timetable.MilestonesOutOfOrder;
import org.hustings.election.timetable.NewDateMove;
import org.hustings.election.timetable.NewTimetableEntry;
import org.hustings.election.value.PartialDate;
import org.junit.jupiter.api.Test;

/** What was known wrongly is corrected; nothing of it is told as if it had happened. */
class CorrectionTest {

    private static final Instant NOON = Instant.parse("2017-04-19T12:00:00Z");

    private final Election election = new Election(
            ElectionId.fromString("trade-union.unite.general-secretary.2017-04-19"),
            false,
            new ElectionDetails(
                    "An election",
                    ElectionType.TRADE_UNION,
                    ElectionLevel.BALLOT,
                    null,
                    null,
                    null,
                    ElectionDateType.SNAP,
                    ElectionDateStatus.CONFIRMED,
                    UUID.randomUUID(),
                    null,
                    1,
                    1,
                    VoteVariation.PLURALITY,
                    List.of(),
                    null,
                    null,
                    List.of(),
                    List.of()),
            NOON);

    @Test
    void a_corrected_date_is_no_move_and_the_moves_before_stay() {
        election.schedule(entry(Milestone.COUNT_STARTS, "2017-04-20").entry(), NOON);
        election.move(Milestone.COUNT_STARTS, move("2017-04-22"), NOON);

        var before = election.timetable().get(Milestone.COUNT_STARTS);
        election.correct(before.corrected(entry(Milestone.COUNT_STARTS, "2017-04-21")), NOON);

        var entry = election.timetable().get(Milestone.COUNT_STARTS);
        assertThat(entry.date()).isEqualTo(PartialDate.of("2017-04-21"));
        assertThat(entry.sequence()).isEqualTo(1);
        assertThat(entry.changes()).isEqualTo(before.changes());
    }

    @Test
    void a_corrected_date_keeps_to_the_order_of_the_milestones() {
        election.schedule(entry(Milestone.COUNT_STARTS, "2017-04-20").entry(), NOON);
        election.schedule(entry(Milestone.BALLOT_CLOSES, "2017-04-19").entry(), NOON);
        var count = election.timetable().get(Milestone.COUNT_STARTS);

        assertThatThrownBy(() -> election.correct(count.corrected(entry(Milestone.COUNT_STARTS, "2017-04-18")), NOON))
                .isInstanceOf(MilestonesOutOfOrder.class);
    }

    @Test
    void a_corrected_electorate_stays_in_its_place() {
        var first = electorate(1_200_000);
        var second = electorate(1_062_049);
        election.add(first, NOON);
        election.add(second, NOON);
        var corrected =
                new Electorate(first.id(), 1_400_000, ElectorateBasis.MEMBERS_REPORTED, null, null, null, List.of());

        election.correct(corrected, NOON);

        assertThat(election.electorates()).containsExactly(corrected, second);
    }

    @Test
    void what_is_disputed_is_kept_and_changes_the_record_within_one_tick_of_the_clock() {
        election.dispute(List.of("/calledBy"), NOON);

        assertThat(election.disputed()).containsExactly("/calledBy");
        assertThat(election.updatedAt()).isAfter(NOON);
    }

    private static NewTimetableEntry entry(Milestone milestone, String day) {
        return new NewTimetableEntry(
                milestone,
                PartialDate.of(day),
                MilestoneKind.OCCURRENCE,
                MilestoneStatus.PLANNED,
                DateConfidence.ANNOUNCED,
                null,
                List.of());
    }

    private static NewDateMove move(String day) {
        return new NewDateMove(PartialDate.of(day), "Because", null, null, null);
    }

    private static Electorate electorate(long size) {
        return new Electorate(UUID.randomUUID(), size, ElectorateBasis.REGISTERED, null, null, null, List.of());
    }
}
