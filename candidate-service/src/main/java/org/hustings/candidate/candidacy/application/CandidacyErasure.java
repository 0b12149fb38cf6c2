package org.hustings.candidate.candidacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;
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
        var recorded = candidates.recorded(erased.people());
        var deleted = candidates.deleted(erased.people());
        var names = candidates.names(
                Stream.concat(recorded.stream(), deleted.stream()).toList());
        deleted.forEach(this::forget);
        recorded.forEach(each -> erase(each, erased));
        traces.forgetNames(names);
    }

    private void erase(CandidateId id, PersonErased erased) {
        store.lock(id).ifPresent(candidate -> {
            forget(id);
            store.store(candidate.erase(erased.reason(), erased.now()));
        });
    }

    private void forget(CandidateId id) {
        traces.forget(CandidateChanges.AGGREGATE, id.toString(), CandidateClearing.CLEARING);
    }
}
