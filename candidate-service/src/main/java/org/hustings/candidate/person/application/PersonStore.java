package org.hustings.candidate.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hustings.candidate.person.domain.MergedPerson;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonEvent;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.messaging.PersonChanges;
import org.hustings.candidate.person.persistence.MergeLock;
import org.hustings.candidate.person.persistence.PersonRepository;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.revision.RevisionLog;

/** Keeps state and revision together: whatever stores a person appends its revision, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonStore {

    private final PersonRepository people;
    private final MergeLock merges;
    private final RevisionLog revisions;

    PersonStore(PersonRepository people, MergeLock merges, RevisionLog revisions) {
        this.people = people;
        this.merges = merges;
        this.revisions = revisions;
    }

    /** Keeps out other merges, and all who rely on who stands for whom; to be taken before anyone is locked. */
    void lockMerges() {
        merges.takeAlone();
    }

    /** As last committed; drafts too. */
    Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    /** The person, whom no one else changes before the transaction ends. */
    Optional<Person> lock(PersonId id) {
        return people.lock(id);
    }

    /**
     * The root of the person, whom no one else changes or deletes before the transaction ends; nor does anybody else
     * become the root.
     */
    Optional<Person> holdRoot(PersonId id) {
        merges.share();
        return people.holdRoot(id);
    }

    /** The root of the person, whom no one else changes before the transaction ends; only while merges are locked. */
    Optional<Person> lockRoot(PersonId id) {
        return people.root(id).flatMap(people::lock);
    }

    /**
     * The person and all who were merged into them, none of whom anyone else changes before the transaction ends; nor are
     * there more or fewer. Empty if there is no such person. Only while merges are locked.
     */
    List<Person> lockWithDuplicates(PersonId id) {
        return people.withDuplicates(id).stream()
                .sorted(Comparator.comparing(PersonId::value))
                .flatMap(each -> people.lock(each).stream())
                .toList();
    }

    /** The person and all who were merged into them. */
    List<PersonId> withDuplicates(PersonId id) {
        return people.withDuplicates(id);
    }

    /**
     * That the person stands for themselves.
     *
     * @throws MergedPerson if they were merged into another one, who is named
     */
    Person unmerged(Person person) {
        if (person.mergedInto() == null) {
            return person;
        }
        throw new MergedPerson(person.id(), people.root(person.id()).orElseThrow());
    }

    Person add(PersonEvent event) {
        people.add(event.person());
        revisions.append(PersonChanges.of(event));
        return event.person();
    }

    Person store(PersonEvent event) {
        people.store(event.person());
        revisions.append(PersonChanges.of(event));
        return event.person();
    }

    /** What claims make of a person. */
    void keep(Person person, ClaimEvent event) {
        people.store(person);
        revisions.append(PersonChanges.of(person, event));
    }

    void remove(PersonEvent event) {
        people.remove(event.person());
        revisions.append(PersonChanges.of(event));
    }
}
