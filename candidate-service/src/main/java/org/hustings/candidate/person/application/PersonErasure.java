package org.hustings.candidate.person.application;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonNotFound;
import org.hustings.candidate.person.messaging.DeletedPerson;
import org.hustings.candidate.person.messaging.PersonChanges;
import org.hustings.candidate.person.messaging.PersonClearing;
import org.hustings.candidate.person.persistence.DeletedRecord;
import org.hustings.candidate.person.persistence.PersonNames;
import org.hustings.commons.problem.InvalidBody;
import org.hustings.commons.problem.Violation;

/** Erases the data of a person for good. That there was one stays, and that the data were erased, when and why. */
@ApplicationScoped
public class PersonErasure {

    private final PersonStore people;
    private final PersonNames names;
    private final PersonTraces traces;
    private final Event<PersonErased> erasures;
    private final Clock clock;

    PersonErasure(
            PersonStore people, PersonNames names, PersonTraces traces, Event<PersonErased> erasures, Clock clock) {
        this.people = people;
        this.names = names;
        this.traces = traces;
        this.erasures = erasures;
        this.clock = clock;
    }

    /**
     * Erases the person and all who were merged into that one, and lets every feature do so with what it keeps of them.
     * A second time erases what the first one left, and changes nothing else. Erasures come one after the other, and merges
     * before or after them: each rewrites the pasts of several people.
     *
     * @param reason stays with the record, so it may name nobody
     */
    @Transactional
    public Person erase(PersonId id, String reason) {
        people.lockMerges();
        var locked = people.lockWithDuplicates(id);
        if (locked.isEmpty()) {
            return eraseDeleted(id, reason);
        }
        var person = people.unmerged(one(id, locked));
        var all = locked.stream().map(Person::id).collect(toSet());
        var erased = new PersonErased(all, reason, clock.instant(), !person.isErased());
        var known = names.of(erased.people());
        refuseNames(reason, known);
        var left = locked.stream().map(each -> erase(each, erased)).toList();
        erasures.fire(erased);
        traces.forgetNames(known);
        return one(id, left);
    }

    /** A draft that was deleted is in the log and on the topic still. */
    private Person eraseDeleted(PersonId id, String reason) {
        var deleted = deleted(id);
        var erased = new PersonErased(Set.of(id), reason, clock.instant(), !DeletedPerson.isErased(deleted.record()));
        var known = names.of(erased.people());
        refuseNames(reason, known);
        if (erased.first()) {
            var left = DeletedPerson.erased(deleted.record(), erased.now());
            traces.forget(PersonChanges.AGGREGATE, id.toString(), PersonClearing.CLEARING);
            traces.tellAgain(deleted, left, erased.now(), reason);
        }
        erasures.fire(erased);
        traces.forgetNames(known);
        var left = deleted(id);
        return DeletedPerson.person(id, left.aggregate().version(), left.record());
    }

    private DeletedRecord deleted(PersonId id) {
        return traces.deleted(PersonChanges.AGGREGATE, id.toString()).orElseThrow(() -> new PersonNotFound(id));
    }

    private Person erase(Person person, PersonErased erased) {
        traces.forget(PersonChanges.AGGREGATE, person.id().toString(), PersonClearing.CLEARING);
        return person.erase(erased.reason(), erased.now()).map(people::store).orElse(person);
    }

    private static Person one(PersonId id, List<Person> people) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PersonNotFound(id));
    }

    private static void refuseNames(String reason, Collection<String> names) {
        var words = reason.toLowerCase(Locale.ROOT);
        if (names.stream().anyMatch(name -> words.contains(name.toLowerCase(Locale.ROOT)))) {
            throw new InvalidBody(
                    List.of(Violation.at("/reason", "names-the-person", "must not name the person, since it stays")));
        }
    }
}
