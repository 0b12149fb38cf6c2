package org.hustings.candidate.person.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Someone who stands, or may stand, in an election.
 *
 * <p>A person begins as a draft, which only those with a role see, or published at once. A draft is changed, published
 * or deleted; a published person is changed but never hidden or deleted again, since others may already refer to it.
 */
public record Person(
        PersonId id, long version, boolean draft, PersonProfile profile, Instant createdAt, Instant updatedAt) {

    /** Records a person for the first time. */
    public static Person created(PersonId id, boolean draft, PersonProfile profile, Instant now) {
        return new Person(id, 1, draft, profile, now, now);
    }

    /**
     * Takes the record to what is wanted of it.
     *
     * @return what happened; nothing if the record is already as wanted
     * @throws AlreadyPublished if a published person should become a draft
     */
    public Optional<PersonEvent> change(PersonEdit wanted, Instant now) {
        if (wanted.draft() && !draft) {
            throw new AlreadyPublished(id);
        }
        if (wanted.equals(new PersonEdit(draft, profile))) {
            return Optional.empty();
        }
        var after = new Person(id, version + 1, wanted.draft(), wanted.profile(), createdAt, now);
        return Optional.of(
                draft && !wanted.draft() ? new PersonEvent.Published(after) : new PersonEvent.Changed(after));
    }

    /**
     * Ends the record.
     *
     * @throws PublishedPerson if others may already refer to it
     */
    public PersonEvent delete(Instant now) {
        if (!draft) {
            throw new PublishedPerson(id);
        }
        return new PersonEvent.Deleted(this, now);
    }
}
