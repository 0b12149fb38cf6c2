package org.hustings.election.candidatecopy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of an election's candidates. A draft is not among them: as long as a candidacy is hidden from the
 * public, it is on no ballot.
 *
 * @param candidates the published ones, whatever became of them, as on the ballot paper
 */
public record Ballot(List<CandidateCopy> candidates) {

    /** Copies its list. */
    public Ballot {
        candidates = List.copyOf(candidates);
    }

    /** Whether any candidate is known; of an election that was imported as history none may ever be. */
    public boolean isKnown() {
        return !candidates.isEmpty();
    }

    /** The candidate, also one who does not stand any more. */
    public Optional<CandidateCopy> find(UUID id) {
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
    }

    /** Those whose names are printed. */
    public List<CandidateCopy> printed() {
        return candidates.stream().filter(CandidateCopy::isPrinted).toList();
    }

    /** Whether more stand than can be elected. Write-in candidates count: votes for them can decide it. */
    public boolean isContestedFor(int seats) {
        return standing() > seats;
    }

    /**
     * Fails if more stand than can be elected. Where no candidate is known nobody can say, and the returning officer is
     * believed.
     */
    public void checkUncontested(int seats) {
        if (isContestedFor(seats)) {
            throw new ContestedElection(standing(), seats);
        }
    }

    private int standing() {
        return Math.toIntExact(candidates.stream().filter(CandidateCopy::stands).count());
    }
}
