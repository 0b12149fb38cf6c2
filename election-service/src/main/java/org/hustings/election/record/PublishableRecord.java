package org.hustings.election.record;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** A record that may start as a draft. Published, it can neither go back to being one nor be deleted. */
@MappedSuperclass
public abstract class PublishableRecord {

    @Version
    private long version = 1;

    private boolean draft;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected PublishableRecord() {}

    protected PublishableRecord(boolean draft, Instant now) {
        this.draft = draft;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Rises with every change; the first is 1. JPA raises it when the change is flushed. */
    public long version() {
        return version;
    }

    /** Whether the record is hidden from the public. */
    public boolean isDraft() {
        return draft;
    }

    /** When the record was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When the record was last changed. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /**
     * Publishes a draft if that is asked for.
     *
     * @return whether the record was a draft and is none any more
     */
    public boolean keepAsDraft(boolean wanted) {
        if (wanted && !draft) {
            throw new AlreadyPublished();
        }
        var published = draft && !wanted;
        draft = wanted;
        return published;
    }

    /** Fails if the record was ever published. */
    public void checkDeletable() {
        if (!draft) {
            throw new PublishedRecord();
        }
    }

    protected void touch(Instant now) {
        updatedAt = now;
    }

    /** For what may leave all else as it was: the version has to rise within one tick of the clock too. */
    protected void touchAnew(Instant now) {
        updatedAt = now.isAfter(updatedAt) ? now : updatedAt.plusMillis(1);
    }
}
