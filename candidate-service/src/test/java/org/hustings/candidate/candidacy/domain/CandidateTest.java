package org.hustings.candidate.candidacy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hustings.candidate.Unite;
import org.hustings.candidate.electioncopy.domain.Certainty;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateTest {

    private static final Instant LATER = Unite.TEN.plusSeconds(3600);

    @ParameterizedTest
    @EnumSource(
            value = PreElectionStatus.class,
            names = {"WITHDRAWN", "DISQUALIFIED", "EXCLUDED", "DECEASED"})
    void a_candidacy_does_not_begin_at_its_end(PreElectionStatus status) {
        var candidacy = new Candidacy(Unite.candidate(1), Unite.person(1), Unite.ELECTION, false);

        assertThatThrownBy(() ->
                        Candidate.declared(candidacy, Unite.mcCluskeyStands().profile(), status, Unite.TEN))
                .asInstanceOf(InstanceOfAssertFactories.type(StatusNotFirst.class))
                .extracting(StatusNotFirst::violations, InstanceOfAssertFactories.LIST)
                .containsExactly(new Violation(
                        "/preElectionStatus",
                        "status-not-first",
                        "a first status is one of DECLARED, FILED, QUALIFIED, WRITE_IN"));
    }

    @Test
    void a_legal_move_changes_the_status_and_tells_where_from() {
        var change = to(PreElectionStatus.QUALIFIED);

        var event = Unite.allinsonStands(false).move(change, LATER);

        assertThat(event).isInstanceOfSatisfying(CandidateEvent.StatusChanged.class, moved -> {
            assertThat(moved.from()).isEqualTo(PreElectionStatus.DECLARED);
            assertThat(moved.change()).isEqualTo(change);
            assertThat(moved.candidate().preElectionStatus()).isEqualTo(PreElectionStatus.QUALIFIED);
            assertThat(moved.version()).isEqualTo(2);
        });
    }

    @Test
    void a_move_happened_when_it_took_effect() {
        var change =
                new StatusChange(PreElectionStatus.QUALIFIED, new PartialDate("2017-02-17", false, null), null, null);

        assertThat(Unite.allinsonStands(false).move(change, LATER).occurredAt())
                .isEqualTo(Instant.parse("2017-02-17T00:00:00Z"));
    }

    @Test
    void a_move_of_unknown_date_happened_when_it_was_recorded() {
        assertThat(Unite.allinsonStands(false)
                        .move(to(PreElectionStatus.FILED), LATER)
                        .occurredAt())
                .isEqualTo(LATER);
    }

    @ParameterizedTest
    @CsvSource({"2017-02-17, 2017-02-17", "2017-02-17, 2017-02", "2017-02, 2017-02-01", "2017, 2017-02", ", 2016"})
    void a_move_may_follow_on_the_one_before(@Nullable String previous, String effectiveOn) {
        var filed =
                Unite.allinsonStands(false).move(on("FILED", previous), LATER).candidate();

        assertThat(filed.move(on("QUALIFIED", effectiveOn), LATER).version()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"2017-02-17, 2017-02-16", "2017-02-17, 2017-01", "2017-02, 2017-01-31", "2017, 2016"})
    void a_move_does_not_come_before_the_one_that_it_follows_on(String previous, String effectiveOn) {
        var filed =
                Unite.allinsonStands(false).move(on("FILED", previous), LATER).candidate();
        var between = filed.move(on("QUALIFIED", null), LATER).candidate();

        refused(filed, "QUALIFIED", effectiveOn, "before-previous-change", "is before the change of " + previous);
        refused(between, "WITHDRAWN", effectiveOn, "before-previous-change", "is before the change of " + previous);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2026-12", "2026-11-23", "2026-11-21T11:00:01Z"})
    void a_move_does_not_come_in_the_future(String effectiveOn) {
        refused(Unite.allinsonStands(false), "FILED", effectiveOn, "future-date", "is in the future");
    }

    @Test
    void a_source_counts_the_units_of_a_kind_once() {
        var candidate = Unite.coyneStands();
        var twice = nominated(candidate, Unite.NOMINATIONS, Unite.SKY, Unite.NOMINATIONS);

        assertThatThrownBy(() -> candidate.change(new CandidateEdit(false, twice), LATER))
                .asInstanceOf(InstanceOfAssertFactories.type(DuplicateNomination.class))
                .extracting(DuplicateNomination::violations, InstanceOfAssertFactories.LIST)
                .containsExactly(new Violation(
                        "/nominations/2", "duplicate-nomination", "counts the same unit by the same source again"));
        assertThat(candidate.change(
                        new CandidateEdit(false, nominated(candidate, Unite.NOMINATIONS, Unite.SKY, null)), LATER))
                .isPresent();
    }

    @Test
    void two_counts_of_a_unit_without_a_source_are_the_same_count() {
        var candidacy = new Candidacy(Unite.candidate(1), Unite.person(1), Unite.ELECTION, false);
        var twice = nominated(Unite.coyneStands(), null, null);

        assertThatThrownBy(() -> Candidate.declared(candidacy, twice, PreElectionStatus.DECLARED, Unite.TEN))
                .isInstanceOf(DuplicateNomination.class);
    }

    @Test
    void an_illegal_move_is_refused_and_names_the_legal_ones() {
        var qualified = Unite.allinsonStands(false)
                .move(to(PreElectionStatus.QUALIFIED), LATER)
                .candidate();

        assertThatThrownBy(() -> qualified.move(to(PreElectionStatus.DECLARED), LATER))
                .isInstanceOf(IllegalStatusChange.class)
                .hasMessage(
                        "Candidate %s is QUALIFIED and cannot become DECLARED; it may become: WITHDRAWN, DISQUALIFIED,"
                                + " DECEASED",
                        Unite.candidate(3));
    }

    @Test
    void who_withdrew_can_become_nothing_else() {
        var withdrawn =
                Unite.coyneStands().move(to(PreElectionStatus.WITHDRAWN), LATER).candidate();

        assertThatThrownBy(() -> withdrawn.move(to(PreElectionStatus.QUALIFIED), LATER))
                .isInstanceOf(IllegalStatusChange.class)
                .hasMessage(
                        "Candidate %s is WITHDRAWN and cannot become QUALIFIED; the status is final",
                        Unite.candidate(2));
    }

    @Test
    void the_elected_candidate_is_the_winner() {
        var event = Unite.mcCluskeyStands().conclude(outcome(9, 1, true), LATER);

        assertThat(event)
                .contains(new CandidateEvent.OutcomeChanged(
                        after(Unite.mcCluskeyStands(), 2, PostElectionStatus.WINNER, 9), null, 9));
    }

    @Test
    void a_candidate_who_is_not_elected_is_defeated() {
        var event = Unite.coyneStands().conclude(outcome(9, 2, false), LATER);

        assertThat(outcomeIn(event)).isEqualTo(PostElectionStatus.DEFEATED);
    }

    @Test
    void the_same_outcome_again_changes_nothing() {
        var winner = after(Unite.mcCluskeyStands(), 2, PostElectionStatus.WINNER, 9);

        assertThat(winner.conclude(outcome(12, 1, true), LATER)).isEmpty();
    }

    @Test
    void a_corrected_result_changes_the_outcome_and_tells_what_it_was() {
        var winner = after(Unite.mcCluskeyStands(), 2, PostElectionStatus.WINNER, 9);

        assertThat(winner.conclude(outcome(12, 1, false), LATER))
                .contains(new CandidateEvent.OutcomeChanged(
                        after(Unite.mcCluskeyStands(), 3, PostElectionStatus.DEFEATED, 12),
                        PostElectionStatus.WINNER,
                        12));
    }

    @Test
    void a_result_without_the_candidate_says_nothing_of_them() {
        assertThat(Unite.coyneStands().conclude(outcome(9, 1, true), LATER)).isEmpty();
    }

    @Test
    void a_corrected_result_may_take_an_outcome_back() {
        var winner = after(Unite.mcCluskeyStands(), 2, PostElectionStatus.WINNER, 9);

        var event = winner.conclude(new Outcome(12, Map.of()), LATER);

        assertThat(event).isPresent();
        assertThat(outcomeIn(event)).isNull();
    }

    @Test
    void a_candidate_who_is_called_the_winner_is_only_projected_to_be() {
        var projected =
                new Outcome(9, Certainty.PROJECTED, Map.of(Unite.candidate(1).toString(), true));

        var event = Unite.mcCluskeyStands().conclude(projected, LATER);

        assertThat(outcomeIn(event)).isEqualTo(PostElectionStatus.PROJECTED_WINNER);
        assertThat(outcomeIn(event.orElseThrow().candidate().conclude(outcome(10, 1, true), LATER)))
                .isEqualTo(PostElectionStatus.WINNER);
    }

    @Test
    void who_is_said_to_have_withdrawn_after_the_result_was_not_defeated() {
        var defeated = Unite.coyneStands()
                .conclude(outcome(9, 2, false), LATER)
                .orElseThrow()
                .candidate();
        var withdrawn = defeated.move(to(PreElectionStatus.WITHDRAWN), LATER).candidate();

        assertThat(outcomeIn(withdrawn.conclude(outcome(9, 2, false), LATER))).isEqualTo(PostElectionStatus.WITHDRAWN);
    }

    @Test
    void a_result_that_is_heard_of_again_does_not_take_back_that_the_candidate_advanced() {
        var advanced = Unite.coyneStands()
                .conclude(outcome(9, 2, false), true, LATER)
                .orElseThrow()
                .candidate();

        assertThat(advanced.postElectionStatus()).isEqualTo(PostElectionStatus.ADVANCED_TO_RUNOFF);
        assertThat(advanced.conclude(outcome(9, 2, false), false, LATER)).isEmpty();
        assertThat(outcomeIn(advanced.reconsider(outcome(9, 2, false), false, LATER)))
                .isEqualTo(PostElectionStatus.DEFEATED);
        assertThat(outcomeIn(advanced.conclude(outcome(10, 2, false), false, LATER)))
                .isEqualTo(PostElectionStatus.DEFEATED);
    }

    @Test
    void a_candidacy_recorded_after_a_result_does_not_follow_an_earlier_one() {
        var late = Unite.coyneStands().knowing(new Outcome(9, Map.of()));

        assertThat(late.conclude(outcome(5, 2, true), LATER)).isEmpty();
        assertThat(late.version()).isEqualTo(1);
        assertThat(outcomeIn(late.conclude(outcome(10, 2, true), LATER))).isEqualTo(PostElectionStatus.WINNER);
    }

    @Test
    void a_published_candidacy_cannot_become_a_draft_again() {
        var candidate = Unite.coyneStands();

        assertThatThrownBy(() -> candidate.change(new CandidateEdit(true, candidate.profile()), LATER))
                .isInstanceOf(CandidateAlreadyPublished.class);
    }

    @Test
    void publishing_keeps_the_statuses() {
        var draft = Unite.allinsonStands(true);

        assertThat(draft.change(new CandidateEdit(false, draft.profile()), LATER))
                .hasValueSatisfying(event -> {
                    assertThat(event).isInstanceOf(CandidateEvent.Published.class);
                    assertThat(event.candidate().draft()).isFalse();
                    assertThat(event.candidate().preElectionStatus()).isEqualTo(PreElectionStatus.DECLARED);
                });
    }

    @Test
    void a_published_candidacy_cannot_be_deleted() {
        assertThatThrownBy(() -> Unite.coyneStands().delete(LATER)).isInstanceOf(PublishedCandidate.class);
    }

    @Test
    void a_deleted_draft_is_told_as_it_was_last_at_the_next_version() {
        var event = Unite.allinsonStands(true).delete(LATER);

        assertThat(event).isEqualTo(new CandidateEvent.Deleted(Unite.allinsonStands(true), LATER));
        assertThat(event.version()).isEqualTo(2);
    }

    private static void refused(Candidate candidate, String to, String on, String code, String message) {
        assertThatThrownBy(() -> candidate.move(on(to, on), LATER))
                .asInstanceOf(InstanceOfAssertFactories.type(EffectiveDateRefused.class))
                .extracting(EffectiveDateRefused::violations, InstanceOfAssertFactories.LIST)
                .containsExactly(new Violation("/effectiveOn", code, message));
    }

    private static StatusChange on(String to, @Nullable String effectiveOn) {
        var date = effectiveOn == null ? null : PartialDate.of(effectiveOn);
        return new StatusChange(PreElectionStatus.valueOf(to), date, null, null);
    }

    private static CandidateProfile nominated(Candidate candidate, @Nullable Source... sources) {
        var was = candidate.profile();
        return new CandidateProfile(
                was.ballotName(),
                was.incumbent(),
                was.affiliation(),
                Stream.of(sources)
                        .map(source -> new Nomination(187, NominationUnit.BRANCH, null, source))
                        .toList(),
                was.slogan(),
                was.statementToVoters(),
                was.pledges(),
                was.supportWithdrawn(),
                was.listPosition(),
                was.identifiers(),
                was.sources());
    }

    private static StatusChange to(PreElectionStatus status) {
        return new StatusChange(status, null, null, null);
    }

    private static Outcome outcome(long version, int candidate, boolean elected) {
        return new Outcome(version, Map.of(Unite.candidate(candidate).toString(), elected));
    }

    private static @Nullable PostElectionStatus outcomeIn(Optional<CandidateEvent> event) {
        return event.orElseThrow().candidate().postElectionStatus();
    }

    private static Candidate after(Candidate before, long version, PostElectionStatus outcome, long resultVersion) {
        return new Candidate(
                before.id(),
                version,
                before.draft(),
                before.who(),
                before.election(),
                before.profile(),
                new CandidateStatus(before.preElectionStatus(), List.of(), outcome, resultVersion),
                before.incumbency(),
                before.mergedInto(),
                before.disputed(),
                before.createdAt(),
                LATER);
    }
}
