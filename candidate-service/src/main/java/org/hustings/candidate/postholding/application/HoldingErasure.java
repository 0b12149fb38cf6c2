package org.hustings.candidate.postholding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hustings.candidate.person.application.PersonErased;
import org.hustings.candidate.person.application.PersonTraces;
import org.hustings.candidate.postholding.messaging.PostHoldingChanges;
import org.hustings.candidate.postholding.messaging.PostHoldingClearing;

/** Erases what post holdings say of a person, together with the person's own data. */
@ApplicationScoped
class HoldingErasure {

    private final PostHoldingStore holdings;
    private final PersonTraces traces;

    HoldingErasure(PostHoldingStore holdings, PersonTraces traces) {
        this.holdings = holdings;
        this.traces = traces;
    }

    void on(@Observes PersonErased erased) {
        traces.forgetDeleted(PostHoldingChanges.AGGREGATE, PostHoldingClearing.CLEARING, erased);
        for (var holding : holdings.lockRecordedOf(erased.people())) {
            traces.forget(PostHoldingChanges.AGGREGATE, holding.id().toString(), PostHoldingClearing.CLEARING);
            holdings.store(holding, holding.erase(erased.reason(), erased.now()));
        }
    }
}
