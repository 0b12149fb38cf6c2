package org.hustings.candidate.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hustings.candidate.candidacy.application.CandidateQueries;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.claim.part.Claimable;
import org.hustings.candidate.person.application.PersonQueries;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.postholding.application.PostHoldingQueries;
import org.hustings.candidate.postholding.domain.PostHoldingId;
import org.hustings.commons.claim.ClaimSubject;

/** Records as far as they are there for the caller. */
@ApplicationScoped
class ReadableRecords {

    private final PersonQueries people;
    private final CandidateQueries candidates;
    private final PostHoldingQueries holdings;

    ReadableRecords(PersonQueries people, CandidateQueries candidates, PostHoldingQueries holdings) {
        this.people = people;
        this.candidates = candidates;
        this.holdings = holdings;
    }

    /** Fails, as reading the record does, if it is not there. */
    void require(ClaimSubject subject) {
        var id = UUID.fromString(subject.id());
        switch (Claimable.of(subject)) {
            case PERSON -> people.get(new PersonId(id));
            case CANDIDATE -> candidates.get(new CandidateId(id));
            case POST_HOLDING -> holdings.get(new PostHoldingId(id));
        }
    }
}
