package org.hustings.candidate.candidacy.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.domain.CandidateProfile;
import org.hustings.candidate.candidacy.domain.CandidateStatus;
import org.hustings.candidate.candidacy.domain.Incumbency;
import org.hustings.candidate.candidacy.domain.PostElectionStatus;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.candidacy.domain.RecordedStatusChange;
import org.hustings.candidate.candidacy.domain.StandingPerson;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** A candidacy as a row of the database; public for views that read it together with others. */
@Entity
@Table(name = "candidate")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills and reads the fields
public class CandidateRow {

    /** Puts a candidate without a position behind those that have one. */
    private static final int LAST = Integer.MAX_VALUE;

    private static final Pattern DAY = Pattern.compile("[.]([0-9]{4}-[0-9]{2}-[0-9]{2})$");

    @Id
    private UUID id;

    private long version;
    private boolean draft;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "recorded_person_id")
    private UUID recordedPersonId;

    @Column(name = "election_id")
    private String electionId;

    @Column(name = "ballot_name")
    private String ballotName;

    @Column(name = "list_position")
    private int listPosition;

    @Enumerated(EnumType.STRING)
    @Column(name = "pre_election_status")
    private PreElectionStatus preElectionStatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "post_election_status")
    private @Nullable PostElectionStatus postElectionStatus;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "status_changes")
    private List<RecordedStatusChange> statusChanges;

    @Column(name = "result_version")
    private @Nullable Long resultVersion;

    @Column(name = "derived_incumbent")
    private @Nullable Boolean derivedIncumbent;

    @Column(name = "incumbent_holding_id")
    private @Nullable UUID incumbentHoldingId;

    @Column(name = "merged_into_id")
    private @Nullable UUID mergedIntoId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> disputed;

    @JdbcTypeCode(SqlTypes.JSON)
    private CandidateProfile profile;

    // What the database makes of the rest of the row, to filter and sort by.
    @Column(name = "election_day", insertable = false, updatable = false)
    private String electionDay;

    @Column(name = "is_incumbent", insertable = false, updatable = false)
    private boolean incumbent;

    @Column(name = "affiliation_id", insertable = false, updatable = false)
    private @Nullable UUID affiliationId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    static CandidateRow of(Candidate candidate) {
        var row = new CandidateRow();
        var profile = candidate.profile();
        row.id = candidate.id().value();
        row.version = candidate.version();
        row.draft = candidate.draft();
        row.personId = candidate.person().value();
        row.recordedPersonId = candidate.who().recorded().value();
        row.electionId = candidate.election().value();
        row.ballotName = profile.ballotName();
        row.listPosition = listPosition(candidate);
        row.preElectionStatus = candidate.preElectionStatus();
        row.postElectionStatus = candidate.postElectionStatus();
        row.statusChanges = candidate.status().changes();
        row.resultVersion = candidate.status().resultVersion();
        var incumbency = candidate.incumbency();
        row.derivedIncumbent = incumbency == null ? null : incumbency.incumbent();
        row.incumbentHoldingId = incumbency == null ? null : incumbency.holding();
        var mergedInto = candidate.mergedInto();
        row.mergedIntoId = mergedInto == null ? null : mergedInto.value();
        row.disputed = candidate.disputed();
        row.profile = profile;
        row.createdAt = candidate.createdAt();
        row.updatedAt = candidate.updatedAt();
        return row;
    }

    /** The place in the order of the list; unlike the member of the record, there always is one. */
    public static int listPosition(Candidate candidate) {
        var position = candidate.profile().listPosition();
        return position == null ? LAST : position;
    }

    /** The place of an election by its day, as the database makes it of the id; a day that no calendar has is one too. */
    public static String electionDay(ElectionId election) {
        var day = DAY.matcher(election.value());
        return day.find() ? day.group(1) : "";
    }

    /** The candidacy that the row holds. */
    public Candidate toCandidate() {
        return new Candidate(
                new CandidateId(id),
                version,
                draft,
                new StandingPerson(new PersonId(personId), new PersonId(recordedPersonId)),
                new ElectionId(electionId),
                profile,
                new CandidateStatus(preElectionStatus, statusChanges, postElectionStatus, resultVersion),
                derivedIncumbent == null ? null : new Incumbency(incumbentHoldingId),
                mergedIntoId == null ? null : new CandidateId(mergedIntoId),
                disputed,
                createdAt,
                updatedAt);
    }
}
