package org.hustings.candidate.candidacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.domain.CandidateNotFound;
import org.hustings.candidate.person.application.People;
import org.hustings.candidate.person.domain.ErasedPerson;
import org.hustings.candidate.person.domain.Person;

/** Candidacies that the records of other features name. */
@ApplicationScoped
public class NamedCandidacies {

    private final CandidateStore candidates;
    private final People people;

    NamedCandidacies(CandidateStore candidates, People people) {
        this.candidates = candidates;
        this.people = people;
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
        refuseIfErased(held);
        var survivor = held.mergedInto();
        return survivor == null ? held : candidates.find(survivor).orElseThrow(() -> new CandidateNotFound(survivor));
    }

    /**
     * That more may be said of a candidacy. The person is not locked: an erasure that is not committed yet waits for what
     * the caller has locked, and erases it too.
     *
     * @throws ErasedPerson if the person's data were erased
     */
    @Transactional(TxType.MANDATORY)
    public void refuseIfErased(CandidateId id) {
        candidates.find(id).ifPresent(this::refuseIfErased);
    }

    private void refuseIfErased(Candidate candidate) {
        people.find(candidate.person()).ifPresent(Person::refuseIfErased);
    }
}
