package org.hustings.candidate.candidacy.domain;

import java.time.Instant;
import java.util.UUID;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which candidacies a list is about; null means any. Those that were merged into another one are in none.
 *
 * @param elected true for those whom a result elects, false for those whom it does not; neither as long as none says so
 * @param affiliation the organisation under whose name the candidate stands
 * @param organisation the organisation whose election it is
 * @param changedSince changed at this instant or later
 */
public record CandidateFilter(
        @Nullable ElectionId election,
        @Nullable PersonId person,
        @Nullable PreElectionStatus status,
        @Nullable PostElectionStatus outcome,
        @Nullable Boolean elected,
        @Nullable Boolean incumbent,
        @Nullable UUID affiliation,
        @Nullable UUID organisation,
        @Nullable Instant changedSince) {

    /** All candidacies of a person. */
    public static CandidateFilter of(PersonId person) {
        return new CandidateFilter(null, person, null, null, null, null, null, null, null);
    }

    /** All candidacies in an election. */
    public static CandidateFilter of(ElectionId election) {
        return new CandidateFilter(election, null, null, null, null, null, null, null, null);
    }
}
