package org.hustings.candidate.claim.part;

import java.time.Instant;
import java.util.List;
import org.hustings.candidate.person.contract.PersonPatch;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonEvent;
import org.hustings.candidate.value.Source;
import org.hustings.commons.http.MemberEdit;

/** A person that claims are made about. */
public final class ClaimedPerson extends ReplaceableRecord<Person, PersonPatch> {

    private final Person before;

    public ClaimedPerson(Person person, MemberEdit edit) {
        super(Claimable.PERSON.subject(person.id().value()), person, person.disputed(), edit, PersonPatch.class);
        this.before = person;
    }

    /** The person after the change of claims. */
    public Person after() {
        return before.claimed(shown().profile(), disputed(), changedAt());
    }

    @Override
    PersonPatch form(Person person) {
        return PersonPatch.of(person);
    }

    @Override
    Person written(Person person, PersonPatch wanted, Instant now) {
        return person.change(wanted.toEdit(), now).map(PersonEvent::person).orElse(person);
    }

    @Override
    List<Source> sources(Person person) {
        return person.profile().sources();
    }
}
