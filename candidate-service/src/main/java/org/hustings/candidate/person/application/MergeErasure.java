package org.hustings.candidate.person.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.hustings.candidate.person.messaging.MergeReasons;
import org.hustings.candidate.person.messaging.PersonChanges;
import org.hustings.candidate.person.persistence.PersonMergeRepository;

/**
 * Erases why people were merged, together with the data of one of them: it may name them. That they were stays. The past of
 * someone who turned out to be another one after all tells why, too.
 */
@ApplicationScoped
class MergeErasure {

    /** Next to the people themselves, and before what others record of them. */
    private static final int FIRST = Interceptor.Priority.LIBRARY_BEFORE;

    private final PersonMergeRepository merges;
    private final PersonTraces traces;

    MergeErasure(PersonMergeRepository merges, PersonTraces traces) {
        this.merges = merges;
        this.traces = traces;
    }

    void on(@Observes @Priority(FIRST) PersonErased erased) {
        merges.clear(erased.people());
        merges.othersThan(erased.people())
                .forEach(other -> traces.forget(PersonChanges.AGGREGATE, other.toString(), new MergeReasons()));
    }
}
