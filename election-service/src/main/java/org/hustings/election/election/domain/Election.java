package org.hustings.election.election.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.election.candidatecopy.Ballot;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.phase.CancellationReason;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.phase.NewPhaseTransition;
import org.hustings.election.phase.PhaseHistory;
import org.hustings.election.phase.PhaseTransition;
import org.hustings.election.record.PublishableRecord;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.NewResult;
import org.hustings.election.result.ResultRules;
import org.hustings.election.timetable.DerivedMilestones;
import org.hustings.election.timetable.Milestone;
import org.hustings.election.timetable.NewDateMove;
import org.hustings.election.timetable.Timetable;
import org.hustings.election.timetable.TimetableEntry;
import org.hustings.election.timetable.TimetableEntryPatch;
import org.jspecify.annotations.Nullable;

/**
 * An election from the day it is expected until its result is beyond challenge. It moves from phase to phase, each step
 * kept with its reason and source; its timetable, its electorates and its result belong to it and share its version, so
 * that whoever read any of them can tell whether the others are still the same.
 */
@Entity
@Table(name = "election")
public class Election extends PublishableRecord {

    @EmbeddedId
    private ElectionId id;

    @Embedded
    private ElectionDetails details;

    @Enumerated(EnumType.STRING)
    private ElectionPhase phase = ElectionPhase.EXPECTED;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancellation_reason")
    private @Nullable CancellationReason cancellationReason;

    @Column(name = "candidates_locked")
    private boolean candidatesLocked;

    @Column(name = "replaced_by_id")
    private @Nullable String replacedById;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TimetableEntry> timetable = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Electorate> electorates = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PhaseTransition> transitions = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ElectionResult result;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> disputed = List.of();

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected Election() {}

    public Election(ElectionId id, boolean draft, ElectionDetails details, Instant now) {
        super(draft, now);
        this.id = id;
        this.details = details;
        checkDetails();
    }

    /** Changes what is known of it. */
    public void describe(ElectionDetails changed, Instant now) {
        if (result != null && result.winners() > changed.seats()) {
            throw new FewerSeatsThanWinners(result.winners());
        }
        details = changed;
        checkDetails();
        touch(now);
    }

    /** Moves to another phase, if that may follow. */
    public PhaseTransition moveTo(NewPhaseTransition request, Instant now) {
        var history = phases().with(request, now);
        var cancels = request.to() == ElectionPhase.CANCELLED;
        if (cancels != (request.cancellationReason() != null)) {
            throw CancellationRefused.reason(cancels);
        }
        if (cancels && result != null && result.winners() > 0) {
            throw CancellationRefused.winner();
        }
        if (cancels) {
            timetable = timetable().cancelled().entries();
        }
        details = details.withDateStatus(details.dateStatus().after(phase, request.to()));
        transitions = history.transitions();
        phase = history.phase();
        cancellationReason = request.cancellationReason();
        touch(now);
        return transitions.getLast();
    }

    /**
     * Closes the list of candidates to changes, or opens it again.
     *
     * @return whether that is new
     */
    public boolean lockCandidates(boolean locked, Instant now) {
        var changed = candidatesLocked != locked;
        candidatesLocked = locked;
        if (changed) {
            touch(now);
        }
        return changed;
    }

    /** Notes which election takes the place of this one, or that none does any more. */
    public void replacedBy(@Nullable ElectionId other, Instant now) {
        replacedById = other == null ? null : other.value();
        touch(now);
    }

    /** Brings in line the milestones that follow from others. */
    public void derive(DerivedMilestones rules) {
        timetable = timetable().derived(rules).entries();
    }

    /** Fails if this election cannot be part of the other. */
    public void checkPartOf(Election parent) {
        if (!details.level().isWithin(parent.details.level())) {
            throw RelationRefused.level(details.level(), parent.details.level());
        }
    }

    /** Fails if this election cannot have parts of that level. */
    public void checkStillAbove(ElectionLevel part) {
        if (!part.isWithin(details.level())) {
            throw RelationRefused.levelOfParts(part);
        }
    }

    /** Adds a milestone to the timetable. */
    public TimetableEntry schedule(TimetableEntry entry, Instant now) {
        return keep(timetable().with(entry), entry.milestone(), now);
    }

    /** Moves the date of a milestone; the date before is kept. */
    public TimetableEntry move(Milestone milestone, NewDateMove move, Instant now) {
        return keep(timetable().moved(milestone, move), milestone, now);
    }

    /** Changes a milestone in all but its date. */
    public TimetableEntry change(Milestone milestone, TimetableEntryPatch change, Instant now) {
        return keep(timetable().changed(milestone, change), milestone, now);
    }

    /** Adds a figure of how many could vote. */
    public void add(Electorate electorate, Instant now) {
        electorates = append(electorates, electorate);
        touch(now);
    }

    /** Records the result, in place of any before. */
    public ElectionResult record(NewResult reported, Ballot ballot, Instant now) {
        var completed = reported.completed();
        rules().check(completed, ballot);
        result = completed;
        touch(now);
        return completed;
    }

    /** Corrects what is known of a milestone. Its date was known wrongly and does not move. */
    public void correct(TimetableEntry entry, Instant now) {
        keep(timetable().corrected(entry), entry.milestone(), now);
    }

    /** Corrects a figure of how many could vote. */
    public void correct(Electorate figure, Instant now) {
        electorates = electorates.stream()
                .map(before -> before.id().equals(figure.id()) ? figure : before)
                .toList();
        touch(now);
    }

    /** Corrects the result; it is still the same count. */
    public void correct(ElectionResult corrected, Ballot ballot, Instant now) {
        rules().check(corrected, ballot);
        result = corrected;
        touch(now);
    }

    /** Keeps of which properties equally good claims differ, which the claims decide. */
    public void dispute(List<String> properties, Instant now) {
        disputed = List.copyOf(properties);
        touchAnew(now);
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

    public List<PhaseTransition> transitions() {
        return transitions;
    }

    /** Its steps so far, and those it may take. */
    public PhaseHistory phases() {
        return new PhaseHistory(transitions);
    }

    public boolean candidatesLocked() {
        return candidatesLocked;
    }

    /** Whether no ballot was held, since no more stood than there are seats. */
    public boolean isUncontested() {
        return phases().passed(ElectionPhase.UNCONTESTED);
    }

    public @Nullable String replacedById() {
        return replacedById;
    }

    public @Nullable ElectionResult result() {
        return result;
    }

    /** JSON Pointers of the properties of which equally good claims differ. */
    public List<String> disputed() {
        return disputed;
    }

    private TimetableEntry keep(Timetable changed, Milestone milestone, Instant now) {
        timetable = changed.entries();
        touch(now);
        return changed.get(milestone);
    }

    private ResultRules rules() {
        var ballotCloses = timetable()
                .find(Milestone.BALLOT_CLOSES)
                .map(TimetableEntry::date)
                .orElse(null);
        return new ResultRules(phase, details.seats(), ballotCloses);
    }

    private void checkDetails() {
        if (details.organisationId().equals(details.scrutineerId())) {
            throw new OwnScrutineer();
        }
        if (details.byElectionReason() != null && details.type() != ElectionType.SPECIAL) {
            throw RelationRefused.noByElection();
        }
        if (details.level() != ElectionLevel.BALLOT && result != null) {
            throw RelationRefused.levelOfCount();
        }
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
