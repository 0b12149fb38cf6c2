package org.hustings.timeline.bodycopy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An organisation or a post as this service last heard of it. */
@Entity
@Immutable // written by one upsert that compares versions
@Table(name = "body_copy")
public class BodyCopy {

    @Id
    private UUID id;

    private String name;
    private boolean draft;
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected BodyCopy() {}

    /** The organisation or the post as another service tells it. */
    BodyCopy(UUID id, String name, boolean draft, long version) {
        this.id = id;
        this.name = name;
        this.draft = draft;
        this.version = version;
    }

    public UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean isDraft() {
        return draft;
    }

    long version() {
        return version;
    }
}
