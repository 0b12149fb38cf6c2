package org.hustings.candidate.endorsement.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.endorsement.domain.EndorsedCandidate;
import org.hustings.candidate.endorsement.domain.Endorsement;
import org.hustings.candidate.endorsement.domain.EndorsementId;
import org.hustings.candidate.endorsement.domain.EndorsementProfile;
import org.hustings.candidate.endorsement.domain.EndorsementStance;
import org.hustings.candidate.endorsement.domain.EndorsementWithdrawal;
import org.hustings.candidate.endorsement.domain.EndorsingParty;
import org.hustings.candidate.endorsement.value.Endorser;
import org.hustings.candidate.endorsement.value.EndorserType;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** An endorsement as a row of the database. */
@Entity
@Table(name = "endorsement")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills and reads the fields
class EndorsementRow {

    /** Puts endorsements of unknown date behind all others in a list that begins with the newest. */
    private static final long UNKNOWN = Long.MIN_VALUE;

    @Id
    private UUID id;

    private long version;
    private boolean draft;

    @Column(name = "candidate_id")
    private UUID candidateId;

    @Column(name = "recorded_candidate_id")
    private UUID recordedCandidateId;

    @Column(name = "election_id")
    private String electionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "endorser_type")
    private EndorserType endorserType;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "recorded_person_id")
    private @Nullable UUID recordedPersonId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Endorser endorser;

    @Enumerated(EnumType.STRING)
    private EndorsementStance stance;

    @Column(name = "made_order")
    private long madeOrder;

    private boolean withdrawn;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable EndorsementWithdrawal withdrawal;

    @JdbcTypeCode(SqlTypes.JSON)
    private EndorsementProfile profile;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    static EndorsementRow of(Endorsement endorsement) {
        var row = new EndorsementRow();
        var who = endorsement.who();
        row.id = endorsement.id().value();
        row.version = endorsement.version();
        row.draft = endorsement.draft();
        row.candidateId = endorsement.whom().id().value();
        row.recordedCandidateId = endorsement.whom().recorded().value();
        row.electionId = endorsement.election().value();
        row.endorserType = EndorserType.of(who.endorser());
        row.personId = value(who.person());
        row.recordedPersonId = value(who.recordedPerson());
        row.endorser = who.endorser();
        row.stance = endorsement.profile().stance();
        row.madeOrder = madeOrder(endorsement);
        row.withdrawn = endorsement.withdrawal() != null;
        row.withdrawal = endorsement.withdrawal();
        row.profile = endorsement.profile();
        row.createdAt = endorsement.createdAt();
        row.updatedAt = endorsement.updatedAt();
        return row;
    }

    /** The place in the order of a list; unlike the date, there always is one. */
    static long madeOrder(Endorsement endorsement) {
        var made = endorsement.profile().madeAt();
        return made == null ? UNKNOWN : made.earliest().toEpochMilli();
    }

    Endorsement toEndorsement() {
        return new Endorsement(
                new EndorsementId(id),
                version,
                draft,
                new EndorsingParty(endorser, recordedPersonId == null ? null : new PersonId(recordedPersonId)),
                new EndorsedCandidate(new CandidateId(candidateId), new CandidateId(recordedCandidateId)),
                new ElectionId(electionId),
                profile,
                withdrawal,
                createdAt,
                updatedAt);
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
