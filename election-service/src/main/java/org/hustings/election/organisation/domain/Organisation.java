package org.hustings.election.organisation.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.election.record.PublishableRecord;

/** A body that holds elections, counts them, reports on them or takes part in them. */
@Entity
@Table(name = "organisation")
public class Organisation extends PublishableRecord {

    @Id
    private UUID id;

    @Embedded
    private OrganisationDetails details;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> disputed = List.of();

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    public Organisation(UUID id, boolean draft, OrganisationDetails details, Instant now) {
        super(draft, now);
        this.id = id;
        this.details = details;
        checkParent();
    }

    /** Changes what is known of it. */
    public void describe(OrganisationDetails changed, Instant now) {
        details = changed;
        checkParent();
        touch(now);
    }

    public UUID id() {
        return id;
    }

    public OrganisationDetails details() {
        return details;
    }

    /** JSON Pointers of the properties of which equally good claims differ. */
    public List<String> disputed() {
        return disputed;
    }

    /** Keeps of which properties equally good claims differ, which the claims decide. */
    public void dispute(List<String> properties, Instant now) {
        disputed = List.copyOf(properties);
        touchAnew(now);
    }

    private void checkParent() {
        if (id.equals(details.parentId())) {
            throw new OwnParent();
        }
    }
}
