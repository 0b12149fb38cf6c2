package org.hustings.candidate.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hustings.candidate.person.persistence.PersonMergeRepository;

/** Erases why people were merged, together with the data of one of them: it may name them. That they were stays. */
@ApplicationScoped
class MergeErasure {

    private final PersonMergeRepository merges;

    MergeErasure(PersonMergeRepository merges) {
        this.merges = merges;
    }

    void on(@Observes PersonErased erased) {
        merges.clear(erased.people());
    }
}
