package org.hustings.candidate.candidacy.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.messaging.CandidateChanges;
import org.hustings.candidate.candidacy.messaging.CandidateClearing;
import org.hustings.candidate.candidacy.persistence.CandidatesToErase;
import org.hustings.candidate.person.application.PersonErased;
import org.hustings.candidate.person.application.PersonTraces;

/** Erases what candidacies say of a person, together with the person's own data. */
@ApplicationScoped
class CandidacyErasure {

    /** Before the endorsements, as everyone who locks both does. */
    private static final int AFTER_HOLDINGS = Interceptor.Priority.APPLICATION + 500;

    private final CandidatesToErase candidates;
    private final CandidateStore store;
    private final PersonTraces traces;

    CandidacyErasure(CandidatesToErase candidates, CandidateStore store, PersonTraces traces) {
        this.candidates = candidates;
        this.store = store;
        this.traces = traces;
    }

    void on(@Observes @Priority(AFTER_HOLDINGS) PersonErased erased) {
        candidates.holdElections(erased.people());
        var locked = candidates.recorded(erased.people()).stream()
                .flatMap(id -> store.lock(id).stream())
                .toList();
        // Behind the locks, so that no name is written meanwhile.
        var names = candidates.names(erased.people());
        locked.forEach(each -> erase(each, erased));
        traces.forgetDeleted(CandidateChanges.AGGREGATE, CandidateClearing.CLEARING, erased);
        traces.forgetNames(names);
    }

    private void erase(Candidate candidate, PersonErased erased) {
        if (traces.forget(CandidateChanges.AGGREGATE, candidate.id().toString(), CandidateClearing.CLEARING)
                || erased.first()) {
            store.store(candidate.erase(erased.reason(), erased.now()));
        }
    }
}
