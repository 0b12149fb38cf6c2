package org.hustings.candidate.candidacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.messaging.CandidateChanges;
import org.hustings.candidate.candidacy.messaging.CandidateClearing;
import org.hustings.candidate.candidacy.persistence.CandidatesToErase;
import org.hustings.candidate.person.application.PersonErased;
import org.hustings.candidate.person.application.PersonTraces;

/** Erases what candidacies say of a person, together with the person's own data. */
@ApplicationScoped
class CandidacyErasure {

    private final CandidatesToErase candidates;
    private final CandidateStore store;
    private final PersonTraces traces;

    CandidacyErasure(CandidatesToErase candidates, CandidateStore store, PersonTraces traces) {
        this.candidates = candidates;
        this.store = store;
        this.traces = traces;
    }

    void on(@Observes PersonErased erased) {
        var names = candidates.names(erased.people());
        traces.forgetDeleted(CandidateChanges.AGGREGATE, CandidateClearing.CLEARING, erased);
        candidates.recorded(erased.people()).forEach(each -> erase(each, erased));
        traces.forgetNames(names);
    }

    private void erase(CandidateId id, PersonErased erased) {
        store.lock(id).ifPresent(candidate -> {
            traces.forget(CandidateChanges.AGGREGATE, id.toString(), CandidateClearing.CLEARING);
            store.store(candidate.erase(erased.reason(), erased.now()));
        });
    }
}
