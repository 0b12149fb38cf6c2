package org.hustings.election.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What broke a tie is told only where there is one: in the round itself, or at the end of the round before, whose tie
 * decides who is excluded in this one.
 */
record TieBreakNeedsTie() implements ResultRule {

    @Override
    public Stream<Violation> violations(ElectionResult result) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < result.rounds().size(); i++) {
            var round = result.rounds().get(i);
            var before = before(result.rounds(), round.number());
            for (var j = 0; j < round.tallies().size(); j++) {
                var tally = round.tallies().get(j);
                if (tally.tieBrokenBy() != null && !isTied(round, tally) && !isTied(before, tally)) {
                    violations.add(Violation.at(
                            "/rounds/%d/tallies/%d/tieBrokenBy".formatted(i, j),
                            "tie-break-without-tie",
                            "no other candidate has as many votes"));
                }
            }
        }
        return violations.stream();
    }

    private static @Nullable Round before(List<Round> rounds, int number) {
        return rounds.stream()
                .filter(round -> round.number() < number)
                .max(Comparator.comparingInt(Round::number))
                .orElse(null);
    }

    private static boolean isTied(@Nullable Round round, Tally tally) {
        if (round == null) {
            return false;
        }
        var own = round.tallies().stream()
                .filter(other -> other.candidateId().equals(tally.candidateId()))
                .findFirst();
        return own.isPresent()
                && round.tallies().stream()
                        .anyMatch(other -> !other.candidateId().equals(tally.candidateId())
                                && other.votes() == own.get().votes());
    }
}
