package org.hustings.election.election.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hustings.commons.problem.DomainException;
import org.hustings.election.phase.CancellationReason;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.phase.LegalCourse;
import org.hustings.election.phase.NewPhaseTransition;
import org.hustings.election.timetable.DerivedMilestones;
import org.hustings.election.timetable.Milestone;
import org.hustings.election.timetable.MilestoneKind;
import org.hustings.election.timetable.MilestoneStatus;
import org.hustings.election.timetable.NewTimetableEntry;
import org.hustings.election.timetable.TimetableEntry;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Whatever is asked of an election, and in whatever order: what must never be is not. */
class ElectionCommandsTest {

    private static final Instant NOON = Instant.parse("2017-04-19T12:00:00Z");
    private static final int EXAMPLES = 2_000;
    private static final int MOST_COMMANDS = 40;

    @Test
    void no_sequence_of_commands_leads_to_a_phase_that_may_not_follow() {
        qt().withExamples(EXAMPLES)
                .forAll(lists().of(integers().between(0, 999)).ofSizeBetween(1, MOST_COMMANDS))
                .checkAssert(commands -> {
                    var election = election();
                    commands.forEach(command -> attempt(election, command));
                    LegalCourse.check(election.phases().transitions().stream()
                            .map(step -> new LegalCourse.Step(step.from(), step.to()))
                            .toList());
                });
    }

    @Test
    void a_refused_command_changes_nothing() {
        qt().withExamples(EXAMPLES)
                .forAll(lists().of(integers().between(0, 999)).ofSizeBetween(1, MOST_COMMANDS))
                .checkAssert(commands -> {
                    var election = election();
                    for (var command : commands) {
                        var before = election.phases();
                        if (!attempt(election, command)) {
                            assertThat(election.phases()).isEqualTo(before);
                        }
                    }
                });
    }

    @Test
    void a_reason_of_cancellation_is_there_if_and_only_if_the_election_is_cancelled() {
        qt().withExamples(EXAMPLES)
                .forAll(lists().of(integers().between(0, 999)).ofSizeBetween(1, MOST_COMMANDS))
                .checkAssert(commands -> {
                    var election = election();
                    commands.forEach(command -> attempt(election, command));
                    assertThat(election.cancellationReason() != null)
                            .isEqualTo(election.phase() == ElectionPhase.CANCELLED);
                });
    }

    @Test
    void milestones_stay_in_order_and_sequences_never_fall() {
        qt().withExamples(EXAMPLES)
                .forAll(lists().of(milestones()).ofSizeBetween(1, MOST_COMMANDS))
                .checkAssert(commands -> {
                    var election = election();
                    for (var entry : commands) {
                        var before = election.timetable();
                        attempt(() -> election.schedule(entry, NOON));
                        election.settle(DerivedMilestones.none().withComplaintDeadline(), List.of());
                        before.entries()
                                .forEach(earlier -> assertThat(election.timetable()
                                                .get(earlier.milestone())
                                                .sequence())
                                        .isGreaterThanOrEqualTo(earlier.sequence()));
                    }
                    assertOrdered(election.timetable().entries());
                });
    }

    private static void assertOrdered(List<TimetableEntry> entries) {
        var closes = date(entries, Milestone.BALLOT_CLOSES);
        var opens = date(entries, Milestone.BALLOT_OPENS);
        var declared = date(entries, Milestone.RESULT_DECLARED);
        if (opens != null && closes != null) {
            assertThat(opens.isCertainlyAfter(closes)).isFalse();
        }
        if (closes != null && declared != null) {
            assertThat(closes.isCertainlyAfter(declared)).isFalse();
        }
    }

    private static @Nullable PartialDate date(List<TimetableEntry> entries, Milestone milestone) {
        return entries.stream()
                .filter(entry -> entry.milestone() == milestone && entry.status() != MilestoneStatus.CANCELED)
                .map(TimetableEntry::date)
                .findFirst()
                .orElse(null);
    }

    /** Asks for a phase: two times of three for one that may follow, else hardly a sequence would get far. */
    private static boolean attempt(Election election, int command) {
        var legal = List.copyOf(election.phases().successors());
        var any = List.of(ElectionPhase.values());
        var choice = legal.isEmpty() || command % 3 == 0 ? any : legal;
        var phase = choice.get(command % choice.size());
        var reason = phase == ElectionPhase.CANCELLED ? CancellationReason.OTHER : null;
        return attempt(() ->
                election.moveTo(new NewPhaseTransition(phase, PartialDate.of("2017"), null, reason, null, null), NOON));
    }

    private static boolean attempt(Runnable command) {
        try {
            command.run();
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    private static Gen<TimetableEntry> milestones() {
        var days = arbitrary().pick("2017", "2017-04", "2017-04-19", "2017-04-20", "2017-05-01", "2018-01-01");
        return arbitrary()
                .pick(
                        Milestone.BALLOT_OPENS,
                        Milestone.BALLOT_CLOSES,
                        Milestone.RESULT_DECLARED,
                        Milestone.COMPLAINT_DEADLINE)
                .zip(
                        days,
                        (milestone, day) -> new NewTimetableEntry(
                                        milestone,
                                        PartialDate.of(day),
                                        MilestoneKind.OCCURRENCE,
                                        null,
                                        null,
                                        null,
                                        null)
                                .entry());
    }

    private static Election election() {
        var details = new ElectionDetails(
                "Unite general secretary election 2017",
                ElectionType.OTHER,
                ElectionLevel.BALLOT,
                null,
                null,
                null,
                ElectionDateType.SNAP,
                ElectionDateStatus.CONFIRMED,
                UUID.fromString("0198f2a0-0000-7000-8000-000000000001"),
                null,
                1,
                1,
                VoteVariation.PLURALITY,
                List.of(),
                null,
                null,
                List.of(),
                List.of());
        return new Election(ElectionId.fromString("other.unite.2017-04-19"), false, details, NOON);
    }
}
