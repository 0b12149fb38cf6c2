package org.hustings.candidate.candidacy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.candidate.Unite;
import org.hustings.candidate.electioncopy.domain.Certainty;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What results make of a candidacy. */
class CandidateOutcomeTest {

    private static final Instant LATER = Unite.TEN.plusSeconds(3600);

    @Test
    void the_elected_candidate_is_the_winner() {
        var event = Unite.mcCluskeyStands().conclude(outcome(9, 1, true), false, LATER);

        assertThat(event)
                .contains(new CandidateEvent.OutcomeChanged(
                        after(Unite.mcCluskeyStands(), 2, PostElectionStatus.WINNER, 9), null, 9));
    }

    @Test
    void a_candidate_who_is_not_elected_is_defeated() {
        var event = Unite.coyneStands().conclude(outcome(9, 2, false), false, LATER);

        assertThat(outcomeIn(event)).isEqualTo(PostElectionStatus.DEFEATED);
    }

    @Test
    void the_same_outcome_again_changes_nothing() {
        var winner = after(Unite.mcCluskeyStands(), 2, PostElectionStatus.WINNER, 9);

        assertThat(winner.conclude(outcome(12, 1, true), false, LATER)).isEmpty();
    }

    @Test
    void a_corrected_result_changes_the_outcome_and_tells_what_it_was() {
        var winner = after(Unite.mcCluskeyStands(), 2, PostElectionStatus.WINNER, 9);

        assertThat(winner.conclude(outcome(12, 1, false), false, LATER))
                .contains(new CandidateEvent.OutcomeChanged(
                        after(Unite.mcCluskeyStands(), 3, PostElectionStatus.DEFEATED, 12),
                        PostElectionStatus.WINNER,
                        12));
    }

    @Test
    void a_result_without_the_candidate_says_nothing_of_them() {
        assertThat(Unite.coyneStands().conclude(outcome(9, 1, true), false, LATER))
                .isEmpty();
    }

    @Test
    void a_corrected_result_may_take_an_outcome_back() {
        var winner = after(Unite.mcCluskeyStands(), 2, PostElectionStatus.WINNER, 9);

        var event = winner.conclude(new Outcome(12, Map.of()), false, LATER);

        assertThat(event).isPresent();
        assertThat(outcomeIn(event)).isNull();
    }

    @Test
    void a_candidate_who_is_called_the_winner_is_only_projected_to_be() {
        var projected =
                new Outcome(9, Certainty.PROJECTED, Map.of(Unite.candidate(1).toString(), true));

        var event = Unite.mcCluskeyStands().conclude(projected, false, LATER);

        assertThat(outcomeIn(event)).isEqualTo(PostElectionStatus.PROJECTED_WINNER);
        assertThat(outcomeIn(event.orElseThrow().candidate().conclude(outcome(10, 1, true), false, LATER)))
                .isEqualTo(PostElectionStatus.WINNER);
    }

    @Test
    void who_is_said_to_have_withdrawn_after_the_result_was_not_defeated() {
        var defeated = Unite.coyneStands()
                .conclude(outcome(9, 2, false), false, LATER)
                .orElseThrow()
                .candidate();
        var withdrawn = defeated.move(to(PreElectionStatus.WITHDRAWN), LATER).candidate();

        assertThat(outcomeIn(withdrawn.conclude(outcome(9, 2, false), false, LATER)))
                .isEqualTo(PostElectionStatus.WITHDRAWN);
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

        assertThat(late.conclude(outcome(5, 2, true), false, LATER)).isEmpty();
        assertThat(late.version()).isEqualTo(1);
        assertThat(outcomeIn(late.conclude(outcome(10, 2, true), false, LATER))).isEqualTo(PostElectionStatus.WINNER);
    }

    @Test
    void a_result_that_confirms_the_outcome_is_known_then_and_keeps_earlier_ones_out() {
        var winner = after(Unite.mcCluskeyStands(), 2, PostElectionStatus.WINNER, 9);

        var conclusion = StandingCandidacies.among(List.of(winner)).conclude(outcome(12, 1, true), Set.of(), LATER);

        assertThat(conclusion.changes()).isEmpty();
        assertThat(conclusion.confirmed())
                .containsExactly(after(Unite.mcCluskeyStands(), 2, PostElectionStatus.WINNER, 12));
        assertThat(conclusion.confirmed().getFirst().conclude(outcome(11, 1, false), false, LATER))
                .isEmpty();
    }

    @Test
    void a_result_that_is_known_already_or_is_an_earlier_one_confirms_nothing() {
        var winner = after(Unite.mcCluskeyStands(), 2, PostElectionStatus.WINNER, 9);

        for (var version : List.of(8, 9)) {
            assertThat(StandingCandidacies.among(List.of(winner)).conclude(outcome(version, 1, true), Set.of(), LATER))
                    .isEqualTo(new Conclusion(List.of(), List.of()));
        }
    }

    @Test
    void who_advances_by_a_result_that_only_confirms_it_still_does_when_that_is_heard_of_again() {
        var advanced = Unite.coyneStands()
                .conclude(outcome(9, 2, false), true, LATER)
                .orElseThrow()
                .candidate();

        var confirmed = advanced.knowing(outcome(10, 2, false));

        assertThat(confirmed.conclude(outcome(10, 2, false), false, LATER)).isEmpty();
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
