package org.hustings.candidate.endorsement.domain;

import org.hustings.candidate.endorsement.value.Endorser;
import org.hustings.candidate.endorsement.value.OrganisationEndorser;
import org.hustings.candidate.endorsement.value.PersonEndorser;
import org.hustings.candidate.endorsement.value.TextEndorser;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.value.Erased;
import org.jspecify.annotations.Nullable;

/**
 * Who endorses.
 *
 * @param endorser as known now
 * @param recordedPerson the person who was named, if the endorser is one; another one than the endorser once that
 *     record was merged into the endorser's as a duplicate, which can be undone
 */
public record EndorsingParty(Endorser endorser, @Nullable PersonId recordedPerson) {

    /** An endorser as known from the beginning. */
    public static EndorsingParty of(Endorser endorser) {
        return new EndorsingParty(endorser, personOf(endorser));
    }

    /** The person who endorses, as known now; null if no recorded person does. */
    public @Nullable PersonId person() {
        return personOf(endorser);
    }

    /** The same party after the record of the person who was named became a part of another one, or its own again. */
    EndorsingParty known(PersonId as) {
        return endorser instanceof PersonEndorser(var before, var name)
                ? new EndorsingParty(new PersonEndorser(as.value(), name), recordedPerson)
                : this;
    }

    /** The same party without the name that the source gives. */
    EndorsingParty erased() {
        return endorser instanceof PersonEndorser(var id, var name) && name != null
                ? new EndorsingParty(new PersonEndorser(id, Erased.NAME), recordedPerson)
                : this;
    }

    private static @Nullable PersonId personOf(Endorser endorser) {
        return switch (endorser) {
            case PersonEndorser(var id, var name) -> new PersonId(id);
            case OrganisationEndorser organisation -> null;
            case TextEndorser text -> null;
        };
    }
}
