package org.hustings.election.exchange;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.election.election.contract.ElectionRecord;
import org.hustings.election.organisation.contract.OrganisationRecord;
import org.hustings.election.post.contract.PostRecord;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.Round;
import org.hustings.election.result.Tally;
import org.jspecify.annotations.Nullable;

/**
 * An election with all that an export says of it.
 *
 * @param organisation who holds it; null if the caller may not see it
 * @param post what it fills; null if there is none or the caller may not see it
 * @param candidates the candidates that are known, in the order of the ballot; also those who do not stand any more
 */
public record ExportedElection(
        ElectionRecord election,
        @Nullable OrganisationRecord organisation,
        @Nullable PostRecord post,
        List<CandidateName> candidates) {

    /** Copies its list. */
    public ExportedElection {
        candidates = List.copyOf(candidates);
    }

    /** The rounds of the count; none where there is no result. */
    public List<Round> rounds() {
        var result = election.result();
        return result == null ? List.of() : result.rounds();
    }

    /** All who stand: those with a tally in the order of the result, then those that have none. */
    public SequencedSet<UUID> candidateIds() {
        var ids = new LinkedHashSet<UUID>();
        tallies().map(Tally::candidateId).forEach(ids::add);
        candidates.stream()
                .filter(CandidateName::stands)
                .map(CandidateName::candidateId)
                .forEach(ids::add);
        return ids;
    }

    /** The names on the ballot that are known: the candidate's own, or that which came with the result. */
    public Map<UUID, String> ballotNames() {
        var names = new HashMap<UUID, String>();
        tallies().forEach(tally -> {
            if (tally.ballotName() != null) {
                names.put(tally.candidateId(), tally.ballotName());
            }
        });
        candidates.forEach(candidate -> names.put(candidate.candidateId(), candidate.ballotName()));
        return names;
    }

    private Stream<Tally> tallies() {
        return rounds().stream().flatMap(round -> round.tallies().stream());
    }

    /** The result, if there is one. */
    public @Nullable ElectionResult result() {
        return election.result();
    }
}
