package org.hustings.election.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.commons.problem.Violation;
import org.hustings.election.candidatecopy.Ballot;

/**
 * Who has a tally: each candidate on the ballot and no one else. Who is out after the first round may be left out of
 * the later ones, and a write-in candidate who got no vote out of all. Where no candidate of the election is known,
 * each tally brings the name instead, so that results of long ago can be recorded.
 */
public record BallotRule(Ballot ballot) implements ResultRule {

    @Override
    public Stream<Violation> violations(ElectionResult result) {
        return violations(result.rounds()).stream();
    }

    /** Every place at which the rounds of a count break the rule. */
    public List<Violation> violations(List<Round> rounds) {
        var violations = new ArrayList<Violation>();
        var first = rounds.stream().mapToInt(Round::number).min().orElse(0);
        for (var i = 0; i < rounds.size(); i++) {
            var round = rounds.get(i);
            checkTallies(i, round, violations);
            if (round.number() == first) {
                checkComplete(i, round, violations);
            }
        }
        return violations;
    }

    private void checkTallies(int index, Round round, List<Violation> violations) {
        for (var j = 0; j < round.tallies().size(); j++) {
            var tally = round.tallies().get(j);
            var pointer = "/rounds/%d/tallies/%d".formatted(index, j);
            if (ballot.isKnown()) {
                checkStands(pointer + "/candidateId", tally.candidateId(), violations);
            } else if (tally.ballotName() == null || tally.ballotName().isBlank()) {
                violations.add(Violation.at(
                        pointer + "/ballotName",
                        "ballot-name-missing",
                        "is needed, since no candidate of the election is known"));
            }
        }
    }

    private void checkStands(String pointer, UUID candidateId, List<Violation> violations) {
        var candidate = ballot.find(candidateId).orElse(null);
        if (candidate == null) {
            violations.add(Violation.at(pointer, "unknown-candidate", "is no candidate of the election"));
        } else if (!candidate.stands()) {
            violations.add(Violation.at(
                    pointer,
                    "unknown-candidate",
                    "%s is not on the ballot, being %s"
                            .formatted(
                                    candidate.ballotName(),
                                    candidate.isDuplicate()
                                            ? "a duplicate of " + candidate.mergedInto()
                                            : candidate.preElectionStatus())));
        }
    }

    private void checkComplete(int index, Round round, List<Violation> violations) {
        var counted = new HashSet<UUID>();
        round.tallies().forEach(tally -> counted.add(tally.candidateId()));
        ballot.printed().stream()
                .filter(candidate -> !counted.contains(candidate.id()))
                .map(candidate -> Violation.at(
                        "/rounds/%d/tallies".formatted(index),
                        "candidate-without-tally",
                        "%s (%s) is on the ballot and has none".formatted(candidate.ballotName(), candidate.id())))
                .forEach(violations::add);
    }
}
