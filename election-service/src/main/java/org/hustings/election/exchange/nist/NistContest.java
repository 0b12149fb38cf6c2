package org.hustings.election.exchange.nist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hustings.election.exchange.ExportedElection;
import org.hustings.election.result.Tally;
import org.jspecify.annotations.Nullable;

/** The contest of an election: who stands, and who received how many votes in which round. */
final class NistContest {

    private static final String CONTEST = "contest-1";
    private static final String CANDIDATE = "candidate-";
    private static final String SELECTION = "selection-";

    private final ExportedElection exported;
    private final String unit;

    NistContest(ExportedElection exported, String unit) {
        this.exported = exported;
        this.unit = unit;
    }

    CandidateContest contest(@Nullable List<String> offices) {
        var election = exported.election();
        var variation = NistTerms.of(election.voteVariation());
        return new CandidateContest(
                CONTEST,
                election.name(),
                unit,
                election.votesAllowed(),
                election.seats(),
                variation,
                NistTerms.otherThan(variation, election.voteVariation()),
                offices,
                List.of(countStatus()),
                selections());
    }

    CountStatus countStatus() {
        var result = exported.result();
        return new CountStatus(
                NistTerms.TOTAL,
                result == null ? NistTerms.of(exported.election().phase()) : NistTerms.of(result.countStatus()));
    }

    List<Candidate> candidates() {
        var names = exported.ballotNames();
        var elected = elected();
        var all = new ArrayList<Candidate>();
        for (var id : exported.candidateIds()) {
            // The standard wants a name; where none is known, the identifier at least tells candidates apart.
            var name = InternationalizedText.of(names.getOrDefault(id, id.toString()));
            var identifier = NistReport.ours(id.toString());
            all.add(new Candidate(CANDIDATE + id, name, status(id, elected), List.of(identifier)));
        }
        return all;
    }

    private List<CandidateSelection> selections() {
        var counts = voteCounts();
        var selections = new ArrayList<CandidateSelection>();
        for (var id : exported.candidateIds()) {
            selections.add(new CandidateSelection(
                    SELECTION + id,
                    List.of(CANDIDATE + id),
                    selections.size() + 1,
                    counts.getOrDefault(id, List.of())));
        }
        return selections;
    }

    private Map<UUID, List<VoteCounts>> voteCounts() {
        var counts = new HashMap<UUID, List<VoteCounts>>();
        var ranked = exported.rounds().size() > 1;
        for (var round : exported.rounds()) {
            var number = ranked ? round.number() : null;
            for (var tally : round.tallies()) {
                counts.computeIfAbsent(tally.candidateId(), id -> new ArrayList<>())
                        .add(new VoteCounts(unit, NistTerms.TOTAL, tally.votes(), number));
            }
        }
        return counts;
    }

    private @Nullable String status(UUID candidate, Set<UUID> elected) {
        var result = exported.result();
        if (result == null || elected.isEmpty()) {
            return null;
        }
        var decided = NistTerms.isDecided(result.status());
        if (elected.contains(candidate)) {
            return decided ? NistTerms.WINNER : NistTerms.PROJECTED_WINNER;
        }
        return decided ? NistTerms.DEFEATED : null;
    }

    private Set<UUID> elected() {
        var elected = new HashSet<UUID>();
        for (var round : exported.rounds()) {
            round.tallies().stream()
                    .filter(Tally::elected)
                    .map(Tally::candidateId)
                    .forEach(elected::add);
        }
        return elected;
    }
}
