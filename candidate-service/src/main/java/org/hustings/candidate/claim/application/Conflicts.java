package org.hustings.candidate.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.claim.part.ClaimedCandidate;
import org.hustings.candidate.claim.part.ClaimedPerson;
import org.hustings.candidate.claim.part.ClaimedPostHolding;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.commons.claim.ClaimedRecord;
import org.hustings.commons.claim.application.PropertyConflicts;
import org.hustings.commons.claim.contract.PropertyConflictList;
import org.hustings.commons.http.MemberEdit;

/** Finds what is reported of a record in more than one way. */
@ApplicationScoped
public class Conflicts {

    private final PropertyConflicts properties;
    private final MemberEdit edit;

    Conflicts(PropertyConflicts properties, MemberEdit edit) {
        this.properties = properties;
        this.edit = edit;
    }

    /** All conflicts of a person, by property. */
    public PropertyConflictList of(Person person) {
        return of(new ClaimedPerson(person, edit));
    }

    /** All conflicts of a candidacy, by property. */
    public PropertyConflictList of(Candidate candidate) {
        return of(new ClaimedCandidate(candidate, edit));
    }

    /** All conflicts of a post holding, by property. */
    public PropertyConflictList of(PostHolding holding) {
        return of(new ClaimedPostHolding(holding, edit));
    }

    private PropertyConflictList of(ClaimedRecord record) {
        return new PropertyConflictList(properties.of(record));
    }
}
