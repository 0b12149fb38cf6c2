package org.hustings.timeline.derivation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A published endorsement as this service last heard of it. */
@Entity
@Table(name = "endorsement_copy")
@SuppressWarnings("UnusedVariable") // queries look for whom it names
public class EndorsementCopy {

    @Id
    private UUID id;

    @Column(name = "election_id")
    private String electionId;

    @Column(name = "candidate_id")
    private UUID candidateId;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private EndorsementFacts facts;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected EndorsementCopy() {}

    /** The endorsement as it is told first. */
    @SuppressWarnings("NullAway.Init") // take fills the fields
    public EndorsementCopy(EndorsementFacts told, long version) {
        id = told.id();
        take(told, version);
    }

    /** Takes what is newer. */
    public void follow(EndorsementFacts told, long toldVersion) {
        if (toldVersion > version) {
            take(told, toldVersion);
        }
    }

    private void take(EndorsementFacts told, long toldVersion) {
        electionId = told.electionId();
        candidateId = told.candidateId();
        personId = told.endorser().personId();
        organisationId = told.endorser().organisationId();
        version = toldVersion;
        facts = told;
    }

    public UUID id() {
        return id;
    }

    public EndorsementFacts facts() {
        return facts;
    }
}
