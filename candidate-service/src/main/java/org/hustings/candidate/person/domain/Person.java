package org.hustings.candidate.person.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone who stands, or may stand, in an election.
 *
 * <p>A person begins as a draft, which only those with a role see, or published at once. A draft is changed, published
 * or deleted; a published person is changed but never hidden or deleted again, since others may already refer to it.
 *
 * @param mergedInto the person of whom this one turned out to be a duplicate
 * @param disputed JSON Pointers of the properties of which equally good claims differ
 * @param erasedAt when the personal data were erased
 */
public record Person(
        PersonId id,
        long version,
        boolean draft,
        PersonProfile profile,
        @Nullable PersonId mergedInto,
        List<String> disputed,
        @Nullable Instant erasedAt,
        Instant createdAt,
        Instant updatedAt) {

    /** Keeps a copy of the list. */
    public Person {
        disputed = List.copyOf(disputed);
    }

    /**
     * Records a person for the first time.
     *
     * @throws PersonRefused if what is said of the person cannot be so
     */
    public static Person created(PersonId id, boolean draft, PersonProfile profile, Instant now) {
        refuseContradictions(profile, now);
        return new Person(id, 1, draft, profile, null, List.of(), null, now, now);
    }

    /**
     * Takes the record to what is wanted of it.
     *
     * @return what happened; nothing if the record is already as wanted
     * @throws AlreadyPublished if a published person should become a draft
     * @throws ErasedPerson if the person's data were erased
     * @throws PersonRefused if what is said of the person cannot be so
     */
    public Optional<PersonEvent> change(PersonEdit wanted, Instant now) {
        refuseIfErased();
        if (wanted.draft() && !draft) {
            throw new AlreadyPublished(id);
        }
        if (wanted.equals(new PersonEdit(draft, profile))) {
            return Optional.empty();
        }
        refuseContradictions(wanted.profile(), now);
        var after = new Person(
                id, version + 1, wanted.draft(), wanted.profile(), mergedInto, disputed, erasedAt, createdAt, now);
        return Optional.of(
                draft && !wanted.draft() ? new PersonEvent.Published(after) : new PersonEvent.Changed(after));
    }

    /**
     * Points the record to the person of whom it turned out to be a duplicate. That neither of the two was merged
     * before is for the caller to see to, who can name the person to go to instead.
     *
     * @throws DraftAndPublished if one of the two is a draft and the other one is not
     * @throws ErasedPerson if nothing is known any more of one of the two
     */
    public PersonEvent mergeInto(Person survivor, PersonMerge merge) {
        if (draft != survivor.draft) {
            throw draft ? new DraftAndPublished(id, survivor.id) : new DraftAndPublished(survivor.id, id);
        }
        refuseIfErased();
        survivor.refuseIfErased();
        return new PersonEvent.Merged(merged(draft, survivor.id, merge.mergedAt()), merge);
    }

    /**
     * Lets the record stand for itself again. A draft comes back published where the person whom it was merged into has
     * been published meanwhile: what was published of that person may be the duplicate's, and goes back to it.
     */
    public PersonEvent comeBackFrom(Person root, PersonMerge merge, MergeReversal reversal) {
        return new PersonEvent.MergeUndone(merged(draft && root.draft, null, reversal.at()), merge, reversal);
    }

    /**
     * Gives up all that is said of the person.
     *
     * @param reason why; it stays
     * @return what happened; nothing if it happened before
     */
    public Optional<PersonEvent> erase(String reason, Instant now) {
        if (isErased()) {
            return Optional.empty();
        }
        var after =
                new Person(id, version + 1, draft, PersonProfile.erased(), mergedInto, List.of(), now, createdAt, now);
        return Optional.of(new PersonEvent.Erased(after, reason));
    }

    /** Whether the person's data were erased. */
    public boolean isErased() {
        return erasedAt != null;
    }

    /**
     * Comes before whatever would record something of the person.
     *
     * @throws ErasedPerson if the person's data were erased
     */
    public void refuseIfErased() {
        if (isErased()) {
            throw new ErasedPerson(id);
        }
    }

    /**
     * Takes what claims make of the record, which is a change whatever it shows then.
     *
     * @param shown what it shows by the best of what is claimed
     * @param inDispute the properties of which equally good claims differ
     */
    public Person claimed(PersonProfile shown, List<String> inDispute, Instant now) {
        return new Person(id, version + 1, draft, shown, mergedInto, inDispute, erasedAt, createdAt, now);
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

    private Person merged(boolean newDraft, @Nullable PersonId into, Instant now) {
        return new Person(id, version + 1, newDraft, profile, into, disputed, erasedAt, createdAt, now);
    }

    private static void refuseContradictions(PersonProfile profile, Instant now) {
        var contradictions = profile.contradictions(now);
        if (!contradictions.isEmpty()) {
            throw new PersonRefused(contradictions);
        }
    }
}
