package org.hustings.election.election.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.phase.CancellationReason;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.phase.PhaseHistory;
import org.hustings.election.phase.PhaseTransition;
import org.hustings.election.record.PublishableRecord;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.scrutiny.ScrutineerReport;
import org.hustings.election.timetable.Timetable;
import org.hustings.election.timetable.TimetableEntry;
import org.jspecify.annotations.Nullable;

/** What is kept of an election. It only tells; what may become of it is {@link Election}'s to decide. */
@MappedSuperclass
public abstract class ElectionState extends PublishableRecord {

    @EmbeddedId
    ElectionId id;

    @Embedded
    ElectionDetails details;

    @Enumerated(EnumType.STRING)
    ElectionPhase phase = ElectionPhase.EXPECTED;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancellation_reason")
    @Nullable
    CancellationReason cancellationReason;

    @Column(name = "candidates_locked")
    boolean candidatesLocked;

    @Column(name = "replaced_by_id")
    @Nullable
    String replacedById;

    @JdbcTypeCode(SqlTypes.JSON)
    List<TimetableEntry> timetable = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<Electorate> electorates = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<PhaseTransition> transitions = List.of();

    /** Null where nothing is counted: JPA makes no embedded value of nothing. */
    @Embedded
    @Nullable
    ElectionCount count;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> disputed = List.of();

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected ElectionState() {}

    ElectionState(ElectionId id, boolean draft, ElectionDetails details, Instant now) {
        super(draft, now);
        this.id = id;
        this.details = details;
    }

    public ElectionId id() {
        return id;
    }

    public ElectionDetails details() {
        return details;
    }

    public ElectionPhase phase() {
        return phase;
    }

    public @Nullable CancellationReason cancellationReason() {
        return cancellationReason;
    }

    public Timetable timetable() {
        return Timetable.of(timetable);
    }

    public List<Electorate> electorates() {
        return electorates;
    }

    /** Its steps so far, and those it may take. */
    public PhaseHistory phases() {
        return new PhaseHistory(transitions);
    }

    public boolean candidatesLocked() {
        return candidatesLocked;
    }

    public @Nullable String replacedById() {
        return replacedById;
    }

    public @Nullable ElectionResult result() {
        return count().result();
    }

    public @Nullable ScrutineerReport scrutineerReport() {
        return count().scrutineerReport();
    }

    /** JSON Pointers of the properties of which equally good claims differ. */
    public List<String> disputed() {
        return disputed;
    }

    ElectionCount count() {
        return count == null ? ElectionCount.NONE : count;
    }
}
