package org.hustings.candidate.electioncopy.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.candidate.electioncopy.domain.ElectionCopy;
import org.hustings.candidate.electioncopy.domain.ElectionFacts;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.jspecify.annotations.Nullable;

/** The copy of an election as a row of the database. */
@Entity
@Table(name = "election_copy")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills and reads the fields
class ElectionCopyRow {

    @Id
    private String id;

    private long version;
    private boolean draft;
    private boolean gone;
    private String name;
    private String phase;
    private int seats;

    @Column(name = "candidates_locked")
    private boolean candidatesLocked;

    @Column(name = "post_id")
    private @Nullable UUID postId;

    @Column(name = "election_date")
    private @Nullable LocalDate electionDate;

    private @Nullable String type;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "parent_id")
    private @Nullable String parentId;

    @Column(name = "replaces_id")
    private @Nullable String replacesId;

    // Written with the tallies that it belongs to, and only shown.
    @Column(name = "result_status", insertable = false, updatable = false)
    private @Nullable String resultStatus;

    @Column(name = "result_version")
    private @Nullable Long resultVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Boolean> elected;

    static ElectionCopyRow of(ElectionCopy copy) {
        var row = new ElectionCopyRow();
        var facts = copy.facts();
        row.id = facts.id().value();
        row.version = facts.version();
        row.draft = facts.draft();
        row.gone = copy.gone();
        row.name = facts.name();
        row.phase = facts.phase();
        row.seats = facts.seats();
        row.candidatesLocked = facts.candidatesLocked();
        row.postId = facts.postId();
        row.electionDate = facts.electionDate();
        row.type = facts.type();
        row.organisationId = facts.organisationId();
        row.parentId = text(facts.parentId());
        row.replacesId = text(facts.replacesId());
        var outcome = copy.outcome();
        row.resultVersion = outcome == null ? null : outcome.resultVersion();
        row.elected = outcome == null ? null : outcome.byCandidate();
        return row;
    }

    ElectionCopy toCopy() {
        var facts = new ElectionFacts(
                new ElectionId(id),
                version,
                draft,
                name,
                phase,
                seats,
                candidatesLocked,
                postId,
                electionDate,
                type,
                organisationId,
                election(parentId),
                election(replacesId));
        var outcome = resultVersion == null || elected == null ? null : new Outcome(resultVersion, elected);
        return new ElectionCopy(facts, gone, outcome);
    }

    private static @Nullable String text(@Nullable ElectionId election) {
        return election == null ? null : election.value();
    }

    private static @Nullable ElectionId election(@Nullable String id) {
        return id == null ? null : new ElectionId(id);
    }
}
