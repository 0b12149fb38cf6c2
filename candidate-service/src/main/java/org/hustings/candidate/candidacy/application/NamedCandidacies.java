package org.hustings.candidate.candidacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.domain.CandidateNotFound;

/** Candidacies that the records of other features name. */
@ApplicationScoped
public class NamedCandidacies {

    private final CandidateStore candidates;

    NamedCandidacies(CandidateStore candidates) {
        this.candidates = candidates;
    }

    /**
     * The candidacy that the named one is now: itself, or the one that it was merged into. Neither does that change nor
     * is the named one deleted before the caller's transaction ends, since a merge and its undoing write the named one.
     *
     * @throws CandidateNotFound if there is no such candidacy
     */
    @Transactional(TxType.MANDATORY)
    public Candidate hold(CandidateId named) {
        var held = candidates.hold(named).orElseThrow(() -> new CandidateNotFound(named));
        var survivor = held.mergedInto();
        return survivor == null ? held : candidates.find(survivor).orElseThrow(() -> new CandidateNotFound(survivor));
    }
}
