package org.hustings.timeline.derivation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.timeline.campaignevent.value.DerivedFrom;
import org.jspecify.annotations.Nullable;

/** A change that an entry tells, or will tell when its election and its candidate are published. */
@Entity
@Table(name = "source_change")
public class SourceChange {

    /** The event that brought the change. */
    @Embeddable
    public record Id(
            @Column(name = "topic") String topic,
            @Column(name = "event_id") UUID eventId) implements Serializable {}

    /**
     * What changed.
     *
     * @param candidateId the candidate, where it is a change of one
     * @param resource reference to what changed
     * @param version the version of the record after the change
     */
    @Embeddable
    public record Subject(
            @Column(name = "election_id") String electionId,
            @Column(name = "candidate_id") @Nullable UUID candidateId,
            @Column(name = "resource") String resource,
            @Column(name = "version") long version) {}

    @EmbeddedId
    private Id id;

    private Subject subject;

    private String type;

    /** The place on the topic. */
    @SuppressWarnings("UnusedVariable") // queries order by it
    private long position;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column(name = "entry_id")
    private @Nullable UUID entryId;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SourceChange() {}

    /** A change that nothing tells yet. */
    public SourceChange(Id id, Subject subject, long position, Instant happenedAt, StoredOccurrence occurrence) {
        this.id = id;
        this.subject = subject;
        this.position = position;
        this.happenedAt = happenedAt;
        this.type = occurrence.type();
        this.content = occurrence.content();
    }

    /** From now on this entry tells the change. */
    public void toldBy(UUID entry) {
        entryId = entry;
    }

    /** Tells the same change in other words, since it was corrected or must forget something. */
    public void occurred(StoredOccurrence occurrence) {
        type = occurrence.type();
        content = occurrence.content();
    }

    public Id id() {
        return id;
    }

    /** Where the entry says that it comes from. */
    public DerivedFrom derivedFrom() {
        return new DerivedFrom(id.topic(), id.eventId(), subject.resource(), subject.version());
    }

    public Subject subject() {
        return subject;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public StoredOccurrence occurrence() {
        return new StoredOccurrence(type, content);
    }

    public Optional<UUID> entryId() {
        return Optional.ofNullable(entryId);
    }
}
