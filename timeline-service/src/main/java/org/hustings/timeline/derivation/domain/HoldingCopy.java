package org.hustings.timeline.derivation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A post holding as this service last heard of it. */
@Entity
@Table(name = "holding_copy")
@SuppressWarnings("UnusedVariable") // queries look for whom it names
public class HoldingCopy {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "post_id")
    private @Nullable UUID postId;

    private boolean draft;
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private HoldingFacts facts;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected HoldingCopy() {}

    /** The post holding as it is told first. */
    @SuppressWarnings("NullAway.Init") // take fills the fields
    public HoldingCopy(HoldingFacts told, long version) {
        id = told.id();
        take(told, version);
    }

    /** Takes what is newer. */
    public void follow(HoldingFacts told, long toldVersion) {
        if (toldVersion > version) {
            take(told, toldVersion);
        }
    }

    private void take(HoldingFacts told, long toldVersion) {
        personId = told.personId();
        organisationId = told.organisationId();
        postId = told.postId();
        draft = told.draft();
        version = toldVersion;
        facts = told;
    }

    public UUID id() {
        return id;
    }

    public HoldingFacts facts() {
        return facts;
    }
}
