package org.hustings.timeline.derivation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.timeline.campaignevent.value.DerivedFrom;
import org.hustings.timeline.value.PartialDate;

/** Something that happened to an endorsement or to a post holding, whether or not an entry tells it. */
@Entity
@Table(name = "followed_change")
public class FollowedChange {

    /** The event that brought the change, and the version of the record after it. */
    public record Origin(SourceChange.Id id, long version, long position, Instant happenedAt) {}

    @EmbeddedId
    private SourceChange.Id id;

    @Enumerated(EnumType.STRING)
    private FollowedType type;

    @Column(name = "subject_id")
    private UUID subjectId;

    private long version;

    /** The place on the topic. */
    @SuppressWarnings("UnusedVariable") // queries order by it
    private long position;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private ChangeDetails details;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected FollowedChange() {}

    /** What happened to a subject. */
    public FollowedChange(Origin origin, FollowedType type, UUID subjectId, ChangeDetails details) {
        this.id = origin.id();
        this.version = origin.version();
        this.position = origin.position();
        this.happenedAt = origin.happenedAt();
        this.type = type;
        this.subjectId = subjectId;
        this.details = details;
    }

    /** Forgets what may tell of a person; a date that came from a source stays. */
    public void erase() {
        details = details.erased(details.source() == null ? details.on() : date());
    }

    /** When it happened, as entries tell it. */
    public PartialDate date() {
        return Told.dateOf(details.on(), details.reports(), happenedAt);
    }

    /** Where the entry says that it comes from. */
    public DerivedFrom derivedFrom() {
        return new DerivedFrom(id.topic(), id.eventId(), type.resourceOf(subjectId), version);
    }

    public SourceChange.Id id() {
        return id;
    }

    public FollowedType type() {
        return type;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public ChangeDetails details() {
        return details;
    }
}
