package org.hustings.candidate.postholding.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.hustings.candidate.person.application.PersonErased;
import org.hustings.candidate.person.application.PersonTraces;
import org.hustings.candidate.postholding.messaging.PostHoldingChanges;
import org.hustings.candidate.postholding.messaging.PostHoldingClearing;

/** Erases what post holdings say of a person, together with the person's own data. */
@ApplicationScoped
class HoldingErasure {

    /** Before the candidacies, as everyone who locks both does. */
    private static final int BEFORE_CANDIDACIES = Interceptor.Priority.APPLICATION;

    private final PostHoldingStore holdings;
    private final PersonTraces traces;

    HoldingErasure(PostHoldingStore holdings, PersonTraces traces) {
        this.holdings = holdings;
        this.traces = traces;
    }

    void on(@Observes @Priority(BEFORE_CANDIDACIES) PersonErased erased) {
        for (var holding : holdings.lockRecordedOf(erased.people())) {
            if (traces.forget(PostHoldingChanges.AGGREGATE, holding.id().toString(), PostHoldingClearing.CLEARING)
                    || erased.first()) {
                holdings.erase(holding.erase(erased.reason(), erased.now()));
            }
        }
        traces.forgetDeleted(PostHoldingChanges.AGGREGATE, PostHoldingClearing.CLEARING, erased);
    }
}
