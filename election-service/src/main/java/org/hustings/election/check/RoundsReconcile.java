package org.hustings.election.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hustings.election.result.Round;
import org.hustings.election.result.Tally;

/**
 * C8: from round to round no vote comes up or gets lost. In each, the votes that candidates hold and those that are not
 * transferable are as many as in the first; what is transferred from some is received by others or not transferable;
 * and a candidate holds what was held before and what was transferred.
 *
 * <p>A candidate without a tally is out and holds nothing, unless elected before: then the votes stay where they are.
 */
final class RoundsReconcile implements Check {

    @Override
    public ResultCheck of(CheckedFigures figures) {
        var rounds = figures.rounds();
        var finding = Finding.of(CheckCode.C8);
        if (rounds.size() < 2) {
            return finding.notApplicable("There is only one round");
        }
        var held = votes(rounds.getFirst());
        var all = total(rounds.getFirst(), held);
        finding.expected(all).input("round " + rounds.getFirst().number(), all);
        for (var i = 1; i < rounds.size(); i++) {
            var now = held(held, rounds.get(i), electedBefore(rounds.subList(0, i)));
            var fault = fault(rounds.get(i - 1), held, rounds.get(i), now);
            var total = total(rounds.get(i), now);
            finding.input("round " + rounds.get(i).number(), total);
            if (total != all || fault.isPresent()) {
                var where = "In round %d ".formatted(rounds.get(i).number());
                return finding.actual(total)
                        .fail(where + fault.orElse("the votes are not as many as in the first round"));
            }
            held = now;
        }
        return finding.actual(all).pass("The votes are the same in every round");
    }

    private static Optional<String> fault(Round last, Map<UUID, Long> before, Round round, Map<UUID, Long> now) {
        var sum = lost(round) - lost(last);
        var told = false;
        for (var tally : round.tallies()) {
            var change = tally.votes() - before.getOrDefault(tally.candidateId(), 0L);
            var transfers = tally.transfers();
            if (transfers != null && transfers != change) {
                return Optional.of(
                        "candidate %s holds other votes than before and transferred".formatted(tally.candidateId()));
            }
            told |= transfers != null;
            sum += Objects.requireNonNullElse(transfers, change);
        }
        sum += changeOfAbsent(before, round, now);
        return told && sum != 0 ? Optional.of("the transfers do not add up") : Optional.empty();
    }

    /** Who is out of the count has given away all votes, even if no tally says so. */
    private static long changeOfAbsent(Map<UUID, Long> before, Round round, Map<UUID, Long> now) {
        var present = votes(round).keySet();
        return before.entrySet().stream()
                .filter(entry -> !present.contains(entry.getKey()))
                .mapToLong(entry -> now.getOrDefault(entry.getKey(), 0L) - entry.getValue())
                .sum();
    }

    private static Map<UUID, Long> held(Map<UUID, Long> before, Round round, List<UUID> elected) {
        var held = new HashMap<UUID, Long>();
        elected.forEach(candidate -> held.put(candidate, before.getOrDefault(candidate, 0L)));
        held.putAll(votes(round));
        return held;
    }

    private static List<UUID> electedBefore(List<Round> rounds) {
        return rounds.stream()
                .flatMap(round -> round.tallies().stream())
                .filter(Tally::elected)
                .map(Tally::candidateId)
                .distinct()
                .toList();
    }

    private static Map<UUID, Long> votes(Round round) {
        var votes = new LinkedHashMap<UUID, Long>();
        round.tallies().forEach(tally -> votes.put(tally.candidateId(), tally.votes()));
        return votes;
    }

    private static long total(Round round, Map<UUID, Long> held) {
        return lost(round) + held.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long lost(Round round) {
        return Objects.requireNonNullElse(round.nonTransferable(), 0L);
    }
}
