package org.hustings.timeline.derivation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** The entry that tells a change in one election. */
@Entity
@Table(name = "followed_entry")
public class FollowedEntry {

    /** The change and the election. */
    @Embeddable
    public record Id(
            @Column(name = "election_id") String electionId,
            @Column(name = "topic") String topic,
            @Column(name = "event_id") UUID eventId)
            implements Serializable {

        /** The change in the election. */
        public static Id of(String electionId, FollowedChange change) {
            return new Id(electionId, change.id().topic(), change.id().eventId());
        }
    }

    @EmbeddedId
    private Id id;

    @Column(name = "entry_id")
    private UUID entryId;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected FollowedEntry() {}

    /** From now on the entry tells the change. */
    public FollowedEntry(Id id, UUID entryId) {
        this.id = id;
        this.entryId = entryId;
    }

    public Id id() {
        return id;
    }

    public UUID entryId() {
        return entryId;
    }
}
