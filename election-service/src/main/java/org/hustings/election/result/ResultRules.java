package org.hustings.election.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hustings.commons.problem.Violation;
import org.hustings.election.candidatecopy.Ballot;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a result has to keep to whoever reports it. A figure that merely looks wrong is not refused: reported figures
 * are recorded as they are.
 *
 * @param phase where the election stands
 * @param seats how many can be elected
 * @param ballotCloses when the ballot closes by the timetable, if it says so
 */
public record ResultRules(
        ElectionPhase phase, int seats, @Nullable PartialDate ballotCloses) {

    /** Fails with every rule that the result breaks. */
    public void check(ElectionResult result, Ballot ballot) {
        var violations = new ArrayList<Violation>();
        checkTime(result, violations);
        var winners = new HashSet<UUID>();
        var numbers = new HashSet<Integer>();
        for (var i = 0; i < result.rounds().size(); i++) {
            var round = result.rounds().get(i);
            if (!numbers.add(round.number())) {
                violations.add(Violation.at(
                        "/rounds/%d/number".formatted(i), "round-repeated", "is the number of another round too"));
            }
            checkTallies(i, round, winners, violations);
        }
        violations.addAll(new BallotRule(ballot).violations(result.rounds()));
        if (!violations.isEmpty()) {
            throw new ResultRefused(violations);
        }
    }

    private void checkTime(ElectionResult result, List<Violation> violations) {
        if (!phase.allowsResult()) {
            violations.add(Violation.at(
                    "", "result-before-ballot-closes", "no result before the ballot closes; the phase is " + phase));
        }
        if (ballotCloses != null && result.countedAt() != null && ballotCloses.isCertainlyAfter(result.countedAt())) {
            violations.add(Violation.at(
                    "/countedAt",
                    "counted-before-ballot-closes",
                    "is before the ballot closes on " + ballotCloses.value()));
        }
    }

    private void checkTallies(int index, Round round, HashSet<UUID> winners, List<Violation> violations) {
        var candidates = new HashSet<UUID>();
        for (var j = 0; j < round.tallies().size(); j++) {
            var tally = round.tallies().get(j);
            var pointer = "/rounds/%d/tallies/%d".formatted(index, j);
            if (!candidates.add(tally.candidateId())) {
                violations.add(Violation.at(
                        pointer + "/candidateId", "candidate-repeated", "has another tally in the same round"));
            }
            if (tally.elected() && winners.add(tally.candidateId())) {
                checkWinner(pointer + "/elected", winners.size(), violations);
            }
        }
    }

    private void checkWinner(String pointer, int winners, List<Violation> violations) {
        if (phase == ElectionPhase.CANCELLED) {
            violations.add(Violation.at(pointer, "winner-of-cancelled-election", "a cancelled election elects no one"));
        }
        if (winners > seats) {
            violations.add(Violation.at(
                    pointer, "more-winners-than-seats", "more are elected than the %d seats".formatted(seats)));
        }
    }
}
