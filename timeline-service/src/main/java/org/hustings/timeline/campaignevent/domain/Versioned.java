package org.hustings.timeline.campaignevent.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What is changed again and again: how often it was, and when. */
@MappedSuperclass
public abstract class Versioned {

    @Version
    private long version = 1;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Versioned() {}

    Versioned(Instant now) {
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Rises with every change; the first is 1. JPA raises it when the change is flushed. */
    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    /** For what may leave all else as it was: the version has to rise within one tick of the clock too. */
    void touchAnew(Instant now) {
        updatedAt = now.isAfter(updatedAt) ? now : updatedAt.plus(1, ChronoUnit.MICROS);
    }
}
