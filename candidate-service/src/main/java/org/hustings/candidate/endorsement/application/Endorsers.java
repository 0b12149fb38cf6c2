package org.hustings.candidate.endorsement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hustings.candidate.endorsement.domain.EndorserIsDraft;
import org.hustings.candidate.endorsement.domain.EndorsingParty;
import org.hustings.candidate.endorsement.domain.UnknownEndorser;
import org.hustings.candidate.endorsement.value.Endorser;
import org.hustings.candidate.endorsement.value.OrganisationEndorser;
import org.hustings.candidate.endorsement.value.PersonEndorser;
import org.hustings.candidate.endorsement.value.TextEndorser;
import org.hustings.candidate.person.application.People;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** Finds out who a named endorser is. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Endorsers {

    private final People people;

    Endorsers(People people) {
        this.people = people;
    }

    /**
     * The party that an endorser is now. A person stays who that is until the caller's transaction ends. That an
     * organisation is recorded was made sure of before, as its owner may have to be asked.
     *
     * @param draft whether the endorsement is one, and may so name a person who is one
     * @throws UnknownEndorser if the person is not recorded
     * @throws EndorserIsDraft if a published endorsement names a person who is not published
     */
    EndorsingParty hold(Endorser named, boolean draft) {
        return switch (named) {
            case PersonEndorser(var id, var name) -> person(new PersonId(id), name, draft);
            case OrganisationEndorser organisation -> EndorsingParty.of(organisation);
            case TextEndorser text -> EndorsingParty.of(text);
        };
    }

    /**
     * Whether the data of who endorses were erased. The person is not locked: an erasure that is not committed yet waits for
     * the endorsement, and erases the change.
     */
    boolean isErased(EndorsingParty party) {
        var person = party.person();
        return person != null && people.find(person).filter(Person::isErased).isPresent();
    }

    private EndorsingParty person(PersonId named, @Nullable String name, boolean draft) {
        var person = people.hold(named).orElseThrow(() -> new UnknownEndorser(named));
        person.refuseIfErased();
        if (person.draft() && !draft) {
            throw new EndorserIsDraft(person.id());
        }
        return new EndorsingParty(new PersonEndorser(person.id().value(), name), named);
    }
}
