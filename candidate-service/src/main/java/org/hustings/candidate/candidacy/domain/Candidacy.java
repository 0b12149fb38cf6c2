package org.hustings.candidate.candidacy.domain;

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
}
