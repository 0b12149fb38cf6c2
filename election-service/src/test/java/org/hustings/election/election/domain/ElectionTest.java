package org.hustings.election.election.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.commons.problem.InvalidValue;
import org.hustings.election.candidatecopy.Ballot;
import org.hustings.election.phase.CancellationReason;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.phase.IllegalTransition;
import org.hustings.election.phase.NewPhaseTransition;
import org.hustings.election.phase.PhaseTransition;
import org.hustings.election.record.AlreadyPublished;
import org.hustings.election.record.PublishedRecord;
import org.hustings.election.result.NewResult;
import org.hustings.election.result.ReportedCount;
import org.hustings.election.result.Tally;
import org.hustings.election.timetable.Milestone;
import org.hustings.election.timetable.MilestoneKind;
import org.hustings.election.timetable.MilestoneStatus;
import org.hustings.election.timetable.NewTimetableEntry;
import org.hustings.election.timetable.TimetableEntry;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElectionTest {

    private static final Instant NOON = Instant.parse("2017-04-19T12:00:00Z");
    private static final ElectionId ID = ElectionId.fromString("trade-union.unite.general-secretary.2017-04-19");
    private static final Ballot NOBODY_KNOWN = new Ballot(List.of());
    private static final UUID COUNT = UUID.fromString("0198f2a0-0000-7000-8000-000000000201");
    private static final UUID UNITE = UUID.fromString("0198f2a0-0000-7000-8000-000000000001");

    @Test
    void an_election_begins_expected_and_empty() {
        var election = election(false);

        assertThat(election.phase()).isEqualTo(ElectionPhase.EXPECTED);
        assertThat(election.timetable().entries()).isEmpty();
        assertThat(election.result()).isNull();
        assertThat(election.version()).isEqualTo(1);
    }

    @Test
    void a_transition_keeps_when_why_and_from_where() {
        var election = election(false);

        election.moveTo(to(ElectionPhase.ANNOUNCED, null), NOON);

        assertThat(election.phase()).isEqualTo(ElectionPhase.ANNOUNCED);
        assertThat(election.phases().transitions())
                .containsExactly(new PhaseTransition(
                        ElectionPhase.EXPECTED,
                        ElectionPhase.ANNOUNCED,
                        PartialDate.of("2017"),
                        "Because",
                        null,
                        null,
                        NOON,
                        null));
    }

    @Test
    void an_illegal_transition_names_the_legal_ones_and_changes_nothing() {
        var election = election(false);

        assertThatThrownBy(() -> election.moveTo(to(ElectionPhase.COUNTING, null), NOON))
                .isInstanceOf(IllegalTransition.class)
                .hasMessage("An election in phase EXPECTED cannot move to COUNTING."
                        + " Legal: ANNOUNCED, POSTPONED, CANCELLED");
        assertThat(election.phase()).isEqualTo(ElectionPhase.EXPECTED);
    }

    @Test
    void a_postponed_election_goes_on_where_it_stopped() {
        var election = election(false);
        election.moveTo(to(ElectionPhase.ANNOUNCED, null), NOON);
        election.moveTo(to(ElectionPhase.POSTPONED, null), NOON);

        election.moveTo(to(ElectionPhase.ANNOUNCED, null), NOON);

        assertThat(election.phase()).isEqualTo(ElectionPhase.ANNOUNCED);
    }

    @Test
    void the_date_is_postponed_with_the_election_and_open_again_when_it_goes_on() {
        var election = election(false);
        election.moveTo(to(ElectionPhase.POSTPONED, null), NOON);
        assertThat(election.details().dateStatus()).isEqualTo(ElectionDateStatus.POSTPONED);

        election.moveTo(to(ElectionPhase.EXPECTED, null), NOON);

        assertThat(election.details().dateStatus()).isEqualTo(ElectionDateStatus.TENTATIVE);
    }

    @Test
    void a_cancelled_election_cancels_what_has_not_happened() {
        var election = election(false);
        election.schedule(milestone(Milestone.ANNOUNCED, MilestoneStatus.HAPPENED), NOON);
        election.schedule(milestone(Milestone.BALLOT_CLOSES, MilestoneStatus.PLANNED), NOON);

        election.moveTo(to(ElectionPhase.CANCELLED, CancellationReason.OTHER), NOON);

        assertThat(election.details().dateStatus()).isEqualTo(ElectionDateStatus.CANCELED);
        assertThat(election.timetable().entries())
                .extracting(TimetableEntry::status, TimetableEntry::sequence)
                .containsExactly(tuple(MilestoneStatus.HAPPENED, 0), tuple(MilestoneStatus.CANCELED, 1));
    }

    @Test
    void candidates_are_locked_once_and_unlocked_again() {
        var election = election(false);

        assertThat(election.lockCandidates(true, NOON)).isTrue();
        assertThat(election.lockCandidates(true, NOON)).isFalse();
        assertThat(election.candidatesLocked()).isTrue();
        assertThat(election.lockCandidates(false, NOON)).isTrue();
    }

    @Test
    void an_election_without_a_contest_says_so_for_good() {
        var election = inPhase(ElectionPhase.NOMINATIONS_CLOSED);
        assertThat(election.phases().passed(ElectionPhase.UNCONTESTED)).isFalse();

        election.moveTo(to(ElectionPhase.UNCONTESTED, null), NOON);
        election.moveTo(to(ElectionPhase.RESULT_DECLARED, null), NOON);

        assertThat(election.phases().passed(ElectionPhase.UNCONTESTED)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"BALLOT, BALLOT", "ORGANISATION, BALLOT", "ORGANISATION, ORGANISATION", "GROUP, ORGANISATION"})
    void a_part_is_of_a_level_below_the_whole(ElectionLevel part, ElectionLevel whole) {
        assertThatThrownBy(() -> of(part).details().checkPartOf(of(whole).details()))
                .isInstanceOf(RelationRefused.class);
        of(ElectionLevel.BALLOT).details().checkPartOf(of(ElectionLevel.GROUP).details());
    }

    @Test
    void only_a_special_election_has_the_reason_of_a_by_election() {
        var byElection = new Election(ID, false, details(ElectionType.SPECIAL, ByElectionReason.DEATH), NOON);
        assertThat(byElection.details().byElectionReason()).isEqualTo(ByElectionReason.DEATH);

        assertThatThrownBy(() -> new Election(ID, false, details(ElectionType.GENERAL, ByElectionReason.DEATH), NOON))
                .isInstanceOf(RelationRefused.class);
    }

    @Test
    void a_cancellation_needs_a_reason() {
        assertThatThrownBy(() -> election(false).moveTo(to(ElectionPhase.CANCELLED, null), NOON))
                .isInstanceOf(CancellationRefused.class)
                .hasMessage("A cancellation needs a reason");
    }

    @Test
    void only_a_cancellation_has_such_a_reason() {
        assertThatThrownBy(() ->
                        election(false).moveTo(to(ElectionPhase.ANNOUNCED, CancellationReason.NO_CANDIDATES), NOON))
                .isInstanceOf(CancellationRefused.class)
                .hasMessage("Only a cancellation has such a reason");
    }

    @Test
    void a_cancelled_election_keeps_its_reason() {
        var election = election(false);

        election.moveTo(to(ElectionPhase.CANCELLED, CancellationReason.NO_CANDIDATES), NOON);

        assertThat(election.cancellationReason()).isEqualTo(CancellationReason.NO_CANDIDATES);
    }

    @Test
    void an_election_that_somebody_won_cannot_be_cancelled() {
        var election = inPhase(ElectionPhase.BALLOT_CLOSED);
        election.record(result(1), NOBODY_KNOWN, COUNT, NOON);

        assertThatThrownBy(() -> election.moveTo(to(ElectionPhase.CANCELLED, CancellationReason.OTHER), NOON))
                .isInstanceOf(CancellationRefused.class)
                .hasMessage("The recorded result elects somebody");
    }

    @Test
    void seats_cannot_become_fewer_than_the_winners() {
        var election = inPhase(ElectionPhase.BALLOT_CLOSED);
        election.describe(details(null, 2), NOON);
        election.record(result(2), NOBODY_KNOWN, COUNT, NOON);

        assertThatThrownBy(() -> election.describe(details(null, 1), NOON)).isInstanceOf(FewerSeatsThanWinners.class);
    }

    @Test
    void the_organisation_does_not_scrutinise_itself() {
        var election = election(false);

        assertThatThrownBy(() -> election.describe(details(UNITE, 1), NOON)).isInstanceOf(OwnScrutineer.class);
    }

    @Test
    void a_draft_is_published_once_and_for_all() {
        var election = election(true);

        assertThat(election.keepAsDraft(false)).isTrue();
        assertThat(election.keepAsDraft(false)).isFalse();
        assertThatThrownBy(() -> election.keepAsDraft(true)).isInstanceOf(AlreadyPublished.class);
    }

    @Test
    void what_was_published_is_not_deleted() {
        assertThatThrownBy(() -> election(false).checkDeletable()).isInstanceOf(PublishedRecord.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trade-union.unite.general-secretary.2017-04-19", "parl.2017-06-08", "a.b.c.d.2020-02-29"})
    void an_identifier_is_dotted_words_and_a_date(String text) {
        assertThat(ElectionId.fromString(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017-04-19",
                "unite",
                "Unite.2017-04-19",
                "unite..2017-04-19",
                "unite.2017-02-29",
                "unite.0000-01-01",
                "unite-.2017-04-19",
                "unite.2017-04-19.x",
                "unité.2017-04-19",
                "a/b.2017-04-19"
            })
    void what_is_no_identifier_is_refused(String text) {
        assertThatThrownBy(() -> ElectionId.fromString(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void an_identifier_has_an_end() {
        assertThatThrownBy(() -> ElectionId.fromString("a".repeat(190) + ".2017-04-19"))
                .isInstanceOf(InvalidValue.class);
    }

    private static Election election(boolean draft) {
        return new Election(ID, draft, details(null, 1), NOON);
    }

    private static Election of(ElectionLevel level) {
        return new Election(ID, false, details(ElectionType.GENERAL, level, null), NOON);
    }

    private static TimetableEntry milestone(Milestone milestone, MilestoneStatus status) {
        return new NewTimetableEntry(
                        milestone, PartialDate.of("2017"), MilestoneKind.OCCURRENCE, status, null, null, null)
                .entry();
    }

    private static Election inPhase(ElectionPhase phase) {
        var election = election(false);
        var course = List.of(
                ElectionPhase.ANNOUNCED,
                ElectionPhase.NOMINATIONS_OPEN,
                ElectionPhase.NOMINATIONS_CLOSED,
                ElectionPhase.BALLOT_OPEN,
                ElectionPhase.BALLOT_CLOSED);
        course.stream()
                .takeWhile(next -> election.phase() != phase)
                .forEach(next -> election.moveTo(to(next, null), NOON));
        return election;
    }

    private static NewPhaseTransition to(ElectionPhase phase, @Nullable CancellationReason reason) {
        return new NewPhaseTransition(phase, PartialDate.of("2017"), "Because", reason, null, null);
    }

    private static NewResult result(int winners) {
        var tallies = Stream.generate(() -> ReportedCount.tally(UUID.randomUUID(), 10, true))
                .limit(winners)
                .toArray(Tally[]::new);
        return ReportedCount.withoutRounds().round(tallies).reported();
    }

    private static ElectionDetails details(@Nullable UUID scrutineer, int seats) {
        return details(ElectionType.TRADE_UNION, ElectionLevel.BALLOT, null, scrutineer, seats);
    }

    private static ElectionDetails details(ElectionType type, ByElectionReason reason) {
        return details(type, ElectionLevel.BALLOT, reason, null, 1);
    }

    private static ElectionDetails details(ElectionType type, ElectionLevel level, @Nullable ByElectionReason reason) {
        return details(type, level, reason, null, 1);
    }

    private static ElectionDetails details(
            ElectionType type,
            ElectionLevel level,
            @Nullable ByElectionReason reason,
            @Nullable UUID scrutineer,
            int seats) {
        return new ElectionDetails(
                "Unite general secretary election 2017",
                type,
                level,
                null,
                null,
                reason,
                ElectionDateType.SNAP,
                ElectionDateStatus.CONFIRMED,
                UNITE,
                null,
                seats,
                1,
                VoteVariation.PLURALITY,
                List.of(VotingMethod.POSTAL),
                scrutineer,
                null,
                List.of(),
                List.of());
    }
}
