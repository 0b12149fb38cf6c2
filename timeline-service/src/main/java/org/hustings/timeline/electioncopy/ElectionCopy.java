package org.hustings.timeline.electioncopy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An election as it was when this service last heard of it. */
@Entity
@Immutable // written by one upsert that compares versions
@Table(name = "election_copy")
public class ElectionCopy {

    @Id
    private String id;

    private String name;
    private boolean draft;
    private long version;

    @Embedded
    private @Nullable Campaign campaign;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ElectionCopy() {}

    /** The election as another service tells it. */
    public ElectionCopy(String id, String name, boolean draft, long version, Campaign campaign) {
        this.id = id;
        this.name = name;
        this.draft = draft;
        this.version = version;
        this.campaign = campaign;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean isDraft() {
        return draft;
    }

    /** The time of its campaign. */
    public Campaign campaign() {
        return campaign == null ? new Campaign(null, null) : campaign; // JPA has no component where all is null
    }

    long version() {
        return version;
    }
}
