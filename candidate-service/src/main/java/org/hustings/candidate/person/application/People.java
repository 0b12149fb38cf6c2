package org.hustings.candidate.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonEdit;
import org.hustings.candidate.person.domain.PersonEvent;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonNotFound;
import org.hustings.candidate.value.Ids;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.http.ExpectedVersion;

/** The commands on people: each is one transaction, and each change one revision in it. */
@ApplicationScoped
public class People {

    private final PersonStore people;
    private final Clock clock;

    People(PersonStore people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Records a person for the first time. */
    @Transactional
    public Person create(PersonEdit wanted) {
        var person = Person.created(new PersonId(Ids.next()), wanted.draft(), wanted.profile(), clock.instant());
        return people.add(new PersonEvent.Created(person));
    }

    /** Changes a person from the version that the caller knows; a change that changes nothing leaves no trace. */
    @Transactional
    public Person change(PersonId id, ExpectedVersion expected, Function<Person, PersonEdit> edit) {
        var person = locked(id, expected);
        return person.change(edit.apply(person), clock.instant())
                .map(people::store)
                .orElse(person);
    }

    /** Deletes a draft. */
    @Transactional
    public void delete(PersonId id, ExpectedVersion expected) {
        var person = locked(id, expected);
        people.remove(person.delete(clock.instant()));
    }

    /** A person as last committed; drafts too. */
    @Transactional(TxType.MANDATORY)
    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    /**
     * The person who stands for the one that is named: that one, or whoever it was merged into. Until the caller's
     * transaction ends neither is merged, taken apart or deleted, so what is recorded of the named one may be kept with
     * this one. To be asked before the caller locks any person or candidacy itself.
     */
    @Transactional(TxType.MANDATORY)
    public Optional<Person> hold(PersonId named) {
        return people.holdRoot(named);
    }

    /** A person of whom something is claimed, whom no one else changes before the caller's transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Person lock(PersonId id) {
        return people.unmerged(people.lock(id).orElseThrow(() -> new PersonNotFound(id)));
    }

    /** Stores what claims make of a person whom the caller has locked. */
    @Transactional(TxType.MANDATORY)
    public void keep(Person person, ClaimEvent event) {
        people.keep(person, event);
    }

    private Person locked(PersonId id, ExpectedVersion expected) {
        var person = lock(id);
        expected.check(person.version());
        return person;
    }
}
