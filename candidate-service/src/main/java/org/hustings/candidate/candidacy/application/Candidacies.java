package org.hustings.candidate.candidacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.function.Function;
import org.hustings.candidate.candidacy.domain.Candidacy;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateEdit;
import org.hustings.candidate.candidacy.domain.CandidateEvent;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.domain.CandidateNotFound;
import org.hustings.candidate.candidacy.domain.CandidateProfile;
import org.hustings.candidate.candidacy.domain.CandidatesLocked;
import org.hustings.candidate.candidacy.domain.MergedCandidate;
import org.hustings.candidate.candidacy.domain.PersonIsDraft;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.candidacy.domain.StatusChange;
import org.hustings.candidate.candidacy.domain.UnknownPerson;
import org.hustings.candidate.electioncopy.application.Elections;
import org.hustings.candidate.electioncopy.domain.ElectionCopy;
import org.hustings.candidate.person.application.People;
import org.hustings.candidate.person.domain.Person;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.http.ExpectedVersion;

/**
 * The commands on candidacies: each is one transaction, and each change one revision in it.
 *
 * <p>The order of locks is the same everywhere; the documentation of {@link org.hustings.candidate.candidacy} has it.
 */
@ApplicationScoped
public class Candidacies {

    private final CandidateStore candidates;
    private final Elections elections;
    private final People people;
    private final Consequences consequences;
    private final Clock clock;

    Candidacies(CandidateStore candidates, Elections elections, People people, Consequences consequences, Clock clock) {
        this.candidates = candidates;
        this.elections = elections;
        this.people = people;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * Records a candidacy for the first time. What follows from the holders of the post, and a result that the election
     * already has, are applied at once.
     *
     * <p>Only this and the publication of a draft ask for the lock on the candidates: who stands may still withdraw, be
     * disqualified or die after it.
     *
     * @param profile what is said of the candidacy, made from the person who stands
     * @throws CandidatesLocked if the election takes no more candidates
     */
    @Transactional
    public Candidate declare(
            Candidacy candidacy, PreElectionStatus status, Function<Person, CandidateProfile> profile) {
        // Held to the end: a result or a lock either is here already or waits, and then meets the new candidacy.
        var election = elections.hold(candidacy.election());
        refuseIfLocked(election);
        var named = candidacy.who().recorded();
        var person = people.hold(named).orElseThrow(() -> new UnknownPerson(named));
        person.refuseIfErased();
        if (!candidacy.draft()) {
            refuseIfDraft(person);
        }
        var declared = candidacy
                .of(person.id())
                .declare(profile.apply(person), status, clock.instant())
                .knowing(election.outcome());
        consequences.hold(election);
        return consequences.ofDeclaration(candidates.add(new CandidateEvent.Declared(declared)), election);
    }

    /** Changes a candidacy from the version that the caller knows; a change that changes nothing leaves no trace. */
    @Transactional
    public Candidate change(CandidateId id, ExpectedVersion expected, Function<Candidate, CandidateEdit> edit) {
        // What was published never is a draft again.
        var draft = candidates.find(id).filter(Candidate::draft);
        var election = draft.map(found -> elections.hold(found.election()));
        var person = draft.flatMap(found -> people.hold(found.who().recorded()));
        var candidate = locked(id);
        expected.check(candidate.version());
        refuseIfErased(candidate);
        var wanted = edit.apply(candidate);
        if (candidate.draft() && !wanted.draft()) {
            election.ifPresent(Candidacies::refuseIfLocked);
            person.ifPresent(Candidacies::refuseIfDraft);
        }
        return candidate.change(wanted, clock.instant()).map(candidates::store).orElse(candidate);
    }

    /** Moves the status before the election. What an erasure left is not said again. */
    @Transactional
    public Candidate move(CandidateId id, StatusChange change) {
        // Held, since what follows may lock more candidacies of the person, in another order than a merge does.
        var erased = candidates
                .find(id)
                .flatMap(found -> people.hold(found.who().recorded()))
                .filter(Person::isErased)
                .isPresent();
        var candidate = locked(id);
        return consequences.ofMove(
                candidates.store(candidate.move(erased ? change.withoutWords() : change, clock.instant())));
    }

    /** Deletes a draft. */
    @Transactional
    public void delete(CandidateId id, ExpectedVersion expected) {
        var candidate = locked(id);
        expected.check(candidate.version());
        candidates.remove(candidate.delete(clock.instant()));
    }

    /** A candidacy of which something is claimed, which no one else changes before the caller's transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Candidate lock(CandidateId id) {
        var candidate = locked(id);
        refuseIfErased(candidate);
        return candidate;
    }

    /** Stores what claims make of a candidacy that the caller has locked. */
    @Transactional(TxType.MANDATORY)
    public void keep(Candidate candidate, ClaimEvent event) {
        candidates.keep(candidate, event);
    }

    /** The person is not locked: an erasure that is not committed yet waits for the candidacy, and erases the change. */
    private void refuseIfErased(Candidate candidate) {
        people.find(candidate.person()).ifPresent(Person::refuseIfErased);
    }

    private static void refuseIfLocked(ElectionCopy election) {
        if (election.facts().candidatesLocked()) {
            throw new CandidatesLocked(election.facts().id());
        }
    }

    private Candidate locked(CandidateId id) {
        var candidate = candidates.lock(id).orElseThrow(() -> new CandidateNotFound(id));
        if (!candidate.stands()) {
            throw new MergedCandidate(id, candidate.survivor());
        }
        return candidate;
    }

    private static void refuseIfDraft(Person person) {
        if (person.draft()) {
            throw new PersonIsDraft(person.id());
        }
    }
}
