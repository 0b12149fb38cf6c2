package org.hustings.election.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.commons.problem.Violation;

/** A round has a number of its own, and in it a candidate has one tally. */
record OneTallyEach() implements ResultRule {

    @Override
    public Stream<Violation> violations(ElectionResult result) {
        var violations = new ArrayList<Violation>();
        var numbers = new HashSet<Integer>();
        for (var i = 0; i < result.rounds().size(); i++) {
            var round = result.rounds().get(i);
            if (!numbers.add(round.number())) {
                violations.add(Violation.at(
                        "/rounds/%d/number".formatted(i), "round-repeated", "is the number of another round too"));
            }
            checkTallies(i, round, violations);
        }
        return violations.stream();
    }

    private static void checkTallies(int index, Round round, List<Violation> violations) {
        var candidates = new HashSet<UUID>();
        for (var j = 0; j < round.tallies().size(); j++) {
            if (!candidates.add(round.tallies().get(j).candidateId())) {
                violations.add(Violation.at(
                        "/rounds/%d/tallies/%d/candidateId".formatted(index, j),
                        "candidate-repeated",
                        "has another tally in the same round"));
            }
        }
    }
}
