package org.hustings.election.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.commons.problem.Violation;
import org.hustings.election.phase.ElectionPhase;

/** No more are elected than there are seats, and by a cancelled election no one is. */
record SeatsSuffice(ElectionPhase phase, int seats) implements ResultRule {

    @Override
    public Stream<Violation> violations(ElectionResult result) {
        var violations = new ArrayList<Violation>();
        var winners = new HashSet<UUID>();
        for (var i = 0; i < result.rounds().size(); i++) {
            var tallies = result.rounds().get(i).tallies();
            for (var j = 0; j < tallies.size(); j++) {
                if (tallies.get(j).elected() && winners.add(tallies.get(j).candidateId())) {
                    checkWinner("/rounds/%d/tallies/%d/elected".formatted(i, j), winners.size(), violations);
                }
            }
        }
        return violations.stream();
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
