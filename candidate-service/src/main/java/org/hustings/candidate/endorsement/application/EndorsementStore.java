package org.hustings.candidate.endorsement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.endorsement.domain.Endorsement;
import org.hustings.candidate.endorsement.domain.EndorsementEvent;
import org.hustings.candidate.endorsement.domain.EndorsementId;
import org.hustings.candidate.endorsement.messaging.EndorsementChanges;
import org.hustings.candidate.endorsement.persistence.EndorsementRepository;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.revision.RevisionLog;

/** Keeps state and revision together: whatever stores an endorsement appends its revision, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EndorsementStore {

    private final EndorsementRepository endorsements;
    private final RevisionLog revisions;

    EndorsementStore(EndorsementRepository endorsements, RevisionLog revisions) {
        this.endorsements = endorsements;
        this.revisions = revisions;
    }

    /** As last committed; drafts too. */
    Optional<Endorsement> find(EndorsementId id) {
        return endorsements.find(id, true);
    }

    Optional<Endorsement> lock(EndorsementId id) {
        return endorsements.lock(id);
    }

    List<Endorsement> lockRecordedOf(Collection<CandidateId> candidates) {
        return endorsements.lockRecordedOf(candidates);
    }

    List<Endorsement> lockRecordedBy(Collection<PersonId> people) {
        return endorsements.lockRecordedBy(people);
    }

    Endorsement add(EndorsementEvent event) {
        endorsements.add(event.endorsement());
        revisions.append(EndorsementChanges.of(event));
        return event.endorsement();
    }

    Endorsement store(EndorsementEvent event) {
        endorsements.store(event.endorsement());
        revisions.append(EndorsementChanges.of(event));
        return event.endorsement();
    }

    void remove(EndorsementEvent event) {
        endorsements.remove(event.endorsement());
        revisions.append(EndorsementChanges.of(event));
    }
}
