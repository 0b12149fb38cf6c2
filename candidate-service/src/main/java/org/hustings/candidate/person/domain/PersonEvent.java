package org.hustings.candidate.person.domain;

import java.time.Instant;

/** What happened to a person's record. */
public sealed interface PersonEvent {

    /** The record after it happened; for a deletion, as it was last. */
    Person person();

    /** The version that the event takes the record to. */
    default long version() {
        return person().version();
    }

    /** When it happened. */
    default Instant occurredAt() {
        return person().updatedAt();
    }

    /** A person was recorded for the first time. */
    record Created(Person person) implements PersonEvent {}

    /** Something that is said of the person changed. */
    record Changed(Person person) implements PersonEvent {}

    /** A draft became visible to everyone, perhaps with other changes. */
    record Published(Person person) implements PersonEvent {}

    /** The person turned out to be a duplicate of another one. */
    record Merged(Person person, PersonMerge merge) implements PersonEvent {}

    /** A merge was taken back, so that the record stands for a person of its own again. */
    record MergeUndone(Person person, PersonMerge merge, MergeReversal reversal) implements PersonEvent {}

    /** The personal data were erased; why stays. */
    record Erased(Person person, String reason) implements PersonEvent {}

    /** A draft was removed. */
    record Deleted(Person person, Instant occurredAt) implements PersonEvent {

        @Override
        public long version() {
            return person.version() + 1;
        }
    }
}
