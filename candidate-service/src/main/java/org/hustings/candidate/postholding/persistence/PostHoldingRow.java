package org.hustings.candidate.postholding.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.postholding.domain.Holder;
import org.hustings.candidate.postholding.domain.HoldingStatus;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.domain.PostHoldingId;
import org.hustings.candidate.postholding.domain.PostHoldingProfile;
import org.hustings.candidate.postholding.domain.PostHoldingRole;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.hustings.candidate.postholding.domain.RecordedMove;
import org.hustings.candidate.postholding.domain.StatusGrounds;
import org.jspecify.annotations.Nullable;

/** A post holding as a row of the database. */
@Entity
@Table(name = "post_holding")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills and reads the fields
class PostHoldingRow {

    @Id
    private UUID id;

    private long version;
    private boolean draft;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "recorded_person_id")
    private UUID recordedPersonId;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "post_id")
    private @Nullable UUID postId;

    @Enumerated(EnumType.STRING)
    private PostHoldingRole role;

    @Enumerated(EnumType.STRING)
    private PostHoldingStatus status;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @JdbcTypeCode(SqlTypes.JSON)
    private PostHoldingProfile profile;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "status_grounds")
    private StatusGrounds statusGrounds;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "status_changes")
    private List<RecordedMove> statusChanges;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> disputed;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    static PostHoldingRow of(PostHolding holding) {
        var row = new PostHoldingRow();
        var profile = holding.profile();
        row.id = holding.id().value();
        row.version = holding.version();
        row.draft = holding.draft();
        row.personId = holding.person().value();
        row.recordedPersonId = holding.holder().recorded().value();
        row.organisationId = profile.post().organisationId();
        row.postId = profile.post().postId();
        row.role = profile.role();
        row.status = holding.status().held();
        row.firstDay = profile.period().firstDay();
        row.lastDay = profile.period().lastDay();
        row.profile = profile;
        row.statusGrounds = holding.status().grounds();
        row.statusChanges = holding.status().changes();
        row.disputed = holding.disputed();
        row.createdAt = holding.createdAt();
        row.updatedAt = holding.updatedAt();
        return row;
    }

    PostHolding toHolding() {
        return new PostHolding(
                new PostHoldingId(id),
                version,
                draft,
                new Holder(new PersonId(personId), new PersonId(recordedPersonId)),
                profile,
                new HoldingStatus(status, statusGrounds, statusChanges),
                disputed,
                createdAt,
                updatedAt);
    }
}
