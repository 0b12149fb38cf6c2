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
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.election.check.CheckedFigures;
import org.hustings.election.check.ResultChecks;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.phase.CancellationReason;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.phase.IllegalTransition;
import org.hustings.election.phase.NewPhaseTransition;
import org.hustings.election.phase.PhaseTransition;
import org.hustings.election.record.PublishableRecord;
import org.hustings.election.result.CountEntry;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.NewResult;
import org.hustings.election.result.ResultRules;
import org.hustings.election.scrutiny.NewScrutineerReport;
import org.hustings.election.scrutiny.ReportRules;
import org.hustings.election.scrutiny.ScrutineerReport;
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

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TimetableEntry> timetable = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Electorate> electorates = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PhaseTransition> transitions = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ElectionResult result;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "scrutineer_report")
    private @Nullable ScrutineerReport scrutineerReport;

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected Election() {}

    public Election(ElectionId id, boolean draft, ElectionDetails details, Instant now) {
        super(draft, now);
        this.id = id;
        this.details = details;
        checkScrutineer();
    }

    /** Changes what is known of it. */
    public void describe(ElectionDetails changed, Instant now) {
        if (result != null && result.winners() > changed.seats()) {
            throw new FewerSeatsThanWinners(result.winners());
        }
        details = changed;
        checkScrutineer();
        touch(now);
    }

    /** Moves to another phase, if that may follow. */
    public PhaseTransition moveTo(NewPhaseTransition request, Instant now) {
        var legal = phase.successors(interruptedPhase());
        if (!legal.contains(request.to())) {
            throw new IllegalTransition(phase, request.to(), legal);
        }
        var cancels = request.to() == ElectionPhase.CANCELLED;
        if (cancels != (request.cancellationReason() != null)) {
            throw CancellationRefused.reason(cancels);
        }
        if (cancels && result != null && result.winners() > 0) {
            throw CancellationRefused.winner();
        }
        var transition = request.from(phase, now);
        transitions = append(transitions, transition);
        phase = request.to();
        cancellationReason = request.cancellationReason();
        touch(now);
        return transition;
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

    /** Records a count, which takes the place of any before. */
    public ElectionResult record(NewResult reported, UUID count, Instant now) {
        var completed = reported.completed(CountEntry.after(result, count, now));
        rules().check(completed);
        result = completed;
        touch(now);
        return result;
    }

    /** What a count of trial votes would come to here. The election stays as it is. */
    public ElectionResult rehearse(NewResult reported, CountEntry entry) {
        var completed = reported.completed(entry);
        ResultRules.ofTrial(phase, details.seats()).check(completed);
        return checked(completed);
    }

    /** Keeps the scrutineer's report, in place of any before. */
    public ScrutineerReport keep(NewScrutineerReport received, Instant now) {
        var report = received.report(now);
        ReportRules.of(phase).check(report);
        scrutineerReport = report;
        touch(now);
        return report;
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

    public @Nullable ElectionResult result() {
        return result;
    }

    public @Nullable ScrutineerReport scrutineerReport() {
        return scrutineerReport;
    }

    /** Every change passes here; what the checks look at may be among what has changed. */
    @Override
    protected void touch(Instant now) {
        super.touch(now);
        if (result != null) {
            var checked = checked(result);
            result = checked.equals(result) ? result : checked;
        }
    }

    private ElectionResult checked(ElectionResult unchecked) {
        return unchecked.withChecks(ResultChecks.of(CheckedFigures.of(unchecked, details, electorates)));
    }

    private TimetableEntry keep(Timetable changed, Milestone milestone, Instant now) {
        timetable = changed.entries();
        touch(now);
        return changed.get(milestone);
    }

    private @Nullable ElectionPhase interruptedPhase() {
        return transitions.isEmpty() ? null : transitions.getLast().from();
    }

    private ResultRules rules() {
        var ballotCloses = timetable()
                .find(Milestone.BALLOT_CLOSES)
                .map(TimetableEntry::date)
                .orElse(null);
        return ResultRules.ofCount(phase, details.seats(), ballotCloses, result);
    }

    private void checkScrutineer() {
        if (details.organisationId().equals(details.scrutineerId())) {
            throw new OwnScrutineer();
        }
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
