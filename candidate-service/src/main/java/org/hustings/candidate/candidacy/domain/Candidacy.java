package org.hustings.candidate.candidacy.domain;

import java.time.Instant;
import java.util.List;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;

/** Who stands where; there is one candidacy per person and election. */
public record Candidacy(CandidateId id, StandingPerson who, ElectionId election, boolean draft) {

    /** Of a person as named, who may turn out to be a duplicate of another one. */
    public Candidacy(CandidateId id, PersonId named, ElectionId election, boolean draft) {
        this(id, StandingPerson.of(named), election, draft);
    }

    /** The same candidacy of the one who stands for the person that is named. */
    public Candidacy of(PersonId root) {
        return new Candidacy(id, new StandingPerson(root, who.recorded()), election, draft);
    }

    /**
     * Records the candidacy for the first time.
     *
     * @throws StatusNotFirst if the status only follows on another one
     * @throws DuplicateNomination if a source counts the nominations of a unit twice
     */
    public Candidate declare(CandidateProfile profile, PreElectionStatus status, Instant now) {
        if (!status.maybeFirst()) {
            throw new StatusNotFirst(status);
        }
        DuplicateNomination.refuse(profile.nominations());
        var first = CandidateStatus.first(status);
        return new Candidate(id, 1, draft, who, election, profile, first, null, null, List.of(), now, now);
    }
}
