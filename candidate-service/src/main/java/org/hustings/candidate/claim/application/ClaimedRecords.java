package org.hustings.candidate.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hustings.candidate.candidacy.application.Candidacies;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.messaging.CandidateChanges;
import org.hustings.candidate.claim.part.ClaimedCandidate;
import org.hustings.candidate.claim.part.ClaimedPerson;
import org.hustings.candidate.person.application.People;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.messaging.PersonChanges;
import org.hustings.commons.claim.ClaimSubject;
import org.hustings.commons.claim.ClaimedRecord;
import org.hustings.commons.http.MemberEdit;

/** Records as the mechanism of claims sees them, locked for the rest of the caller's transaction. */
@ApplicationScoped
class ClaimedRecords {

    private final People people;
    private final Candidacies candidacies;
    private final MemberEdit edit;

    ClaimedRecords(People people, Candidacies candidacies, MemberEdit edit) {
        this.people = people;
        this.candidacies = candidacies;
        this.edit = edit;
    }

    ClaimedPerson person(PersonId id) {
        var person = people.lock(id);
        person.refuseIfErased();
        return new ClaimedPerson(person, edit);
    }

    ClaimedCandidate candidate(CandidateId id) {
        return new ClaimedCandidate(candidacies.lock(id), edit);
    }

    /** The record that claims are about. */
    ClaimedRecord of(ClaimSubject subject) {
        var id = UUID.fromString(subject.id());
        return switch (subject.type()) {
            case PersonChanges.AGGREGATE -> person(new PersonId(id));
            case CandidateChanges.AGGREGATE -> candidate(new CandidateId(id));
            default -> throw new IllegalArgumentException("Nothing is claimed of a " + subject.type());
        };
    }
}
