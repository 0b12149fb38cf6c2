package org.hustings.timeline.derivation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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

/**
 * A fact of a record, which one entry tells, or will tell when its election and its candidate are published. It
 * follows the record: a corrected fact says something else, and one that the record no longer has is void.
 */
@Entity
@Table(name = "recorded_fact")
public class RecordedFact {

    /**
     * One fact of an election's record or of its candidates' records.
     *
     * @param fact what says it: the part of the record, and the event where each change is a fact of its own
     */
    @Embeddable
    public record Id(
            @Column(name = "election_id") String electionId,
            @Column(name = "fact") String fact) implements Serializable {}

    /** The event that said it last, and the record's version after it. */
    @Embeddable
    public record Origin(
            @Column(name = "topic") String topic,
            @Column(name = "event_id") UUID eventId,
            @Column(name = "version") long version,
            @Column(name = "happened_at") Instant happenedAt) {}

    @EmbeddedId
    private Id id;

    @Column(name = "candidate_id")
    @SuppressWarnings("UnusedVariable") // queries look for whose it is
    private @Nullable UUID candidateId;

    private String resource;

    @Embedded
    private Origin origin;

    @Column(name = "told_version")
    private long toldVersion;

    @Column(name = "is_void")
    private boolean isVoid;

    @JdbcTypeCode(SqlTypes.JSON)
    private Fact content;

    @Column(name = "entry_id")
    private @Nullable UUID entryId;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RecordedFact() {}

    /** A fact that nothing tells yet. */
    public RecordedFact(Id id, @Nullable UUID candidateId, String resource, Origin origin, Fact content) {
        this.id = id;
        this.candidateId = candidateId;
        this.resource = resource;
        this.origin = origin;
        this.content = content;
    }

    /**
     * Follows the record.
     *
     * @param now what it says since the event; null if it says nothing any more
     */
    public void follow(Origin event, @Nullable Fact now) {
        if (event.version() <= origin.version() || (now != null && content.outlasts(now))) {
            return;
        }
        var next = now == null ? content : now;
        if (!next.equals(content) || isVoid != (now == null)) {
            origin = event;
            content = next;
            isVoid = now == null;
        }
    }

    /** Forgets what may tell of a person. */
    public void erase() {
        content = content.erased(origin.happenedAt());
    }

    /** From now on the entry tells the fact as it is. */
    public void toldBy(UUID entry) {
        entryId = entry;
        toldVersion = origin.version();
    }

    /** Whether each change of the record is a fact of its own, which no later one corrects. */
    public boolean isOfOneChange() {
        return !id.fact().equals(resource);
    }

    /** Where the entry says that it comes from. */
    public DerivedFrom derivedFrom() {
        return new DerivedFrom(origin.topic(), origin.eventId(), resource, origin.version());
    }

    public Id id() {
        return id;
    }

    public Optional<UUID> candidateId() {
        return Optional.ofNullable(candidateId);
    }

    public String resource() {
        return resource;
    }

    /** What of the record says it. */
    public String part() {
        return content.part(resource);
    }

    public Origin origin() {
        return origin;
    }

    public boolean isVoid() {
        return isVoid;
    }

    public Fact content() {
        return content;
    }

    public Optional<UUID> entryId() {
        return Optional.ofNullable(entryId);
    }
}
