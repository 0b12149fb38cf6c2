package org.hustings.timeline.campaignevent.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether the public sees an entry, and from when on. */
public sealed interface Publication {

    /** Seen by everyone. */
    record Published() implements Publication {}

    /** Not seen by the public, until somebody publishes it. */
    record Draft() implements Publication {}

    /**
     * Not seen by the public, until its time comes.
     *
     * @param at as exactly as the database keeps it
     * @param by the subject of whoever wants it so
     */
    record Scheduled(Instant at, String by) implements Publication {

        /** Leaves out what is finer than the database knows. */
        public Scheduled {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** What an editor asks for; a time makes a draft of it. */
    static Publication of(boolean draft, @Nullable Instant publishAt, String editor) {
        return of(draft || publishAt != null, publishAt == null ? null : new Embargo(publishAt, editor));
    }

    /** As it is kept. What is published has no embargo, whatever a release that knows of none has left there. */
    static Publication of(boolean draft, @Nullable Embargo embargo) {
        if (!draft) {
            return new Published();
        }
        return embargo == null ? new Draft() : new Scheduled(embargo.publishAt(), embargo.scheduledBy());
    }

    /** When it comes by itself; null if it does not. */
    default @Nullable Instant publishAt() {
        return this instanceof Scheduled scheduled ? scheduled.at() : null;
    }

    /** Whether the other says the same to the public, whoever wants it so. */
    default boolean says(Publication other) {
        return getClass() == other.getClass() && Objects.equals(publishAt(), other.publishAt());
    }
}
