package org.hustings.candidate.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hustings.candidate.candidacy.application.Candidacies;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.claim.part.Claimable;
import org.hustings.candidate.claim.part.ClaimedCandidate;
import org.hustings.candidate.claim.part.ClaimedPerson;
import org.hustings.candidate.claim.part.ClaimedPostHolding;
import org.hustings.candidate.claim.part.ReplaceableRecord;
import org.hustings.candidate.person.application.People;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.postholding.application.PostHoldings;
import org.hustings.candidate.postholding.domain.PostHoldingId;
import org.hustings.commons.claim.ClaimSubject;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.http.MemberEdit;

/** Records as the mechanism of claims sees them, locked for the rest of the caller's transaction. */
@ApplicationScoped
class ClaimedRecords {

    private final People people;
    private final Candidacies candidacies;
    private final PostHoldings holdings;
    private final MemberEdit edit;

    ClaimedRecords(People people, Candidacies candidacies, PostHoldings holdings, MemberEdit edit) {
        this.people = people;
        this.candidacies = candidacies;
        this.holdings = holdings;
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

    ClaimedPostHolding holding(PostHoldingId id) {
        return new ClaimedPostHolding(holdings.lock(id), edit);
    }

    /** The record that claims are about. */
    ReplaceableRecord<?, ?> of(ClaimSubject subject) {
        var id = UUID.fromString(subject.id());
        return switch (Claimable.of(subject)) {
            case PERSON -> person(new PersonId(id));
            case CANDIDATE -> candidate(new CandidateId(id));
            case POST_HOLDING -> holding(new PostHoldingId(id));
        };
    }

    /** Stores what claims make of the record, with the revision that tells of it. */
    void keep(ReplaceableRecord<?, ?> record, ClaimEvent event) {
        switch (record) {
            case ClaimedPerson person -> people.keep(person.after(), event);
            case ClaimedCandidate candidate -> candidacies.keep(candidate.after(), event);
            case ClaimedPostHolding holding -> holdings.keep(holding.before(), holding.after(), event);
        }
    }
}
