package org.hustings.election.election.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hustings.election.candidatecopy.Ballot;
import org.hustings.election.check.CheckedFigures;
import org.hustings.election.check.CheckedFigures.ClaimedElectorate;
import org.hustings.election.check.ResultChecks;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.phase.NewPhaseTransition;
import org.hustings.election.phase.PhaseTransition;
import org.hustings.election.result.CountEntry;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.NewResult;
import org.hustings.election.scrutiny.NewScrutineerReport;
import org.hustings.election.scrutiny.ReportRules;
import org.hustings.election.scrutiny.ScrutineerReport;
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
public class Election extends ElectionState {

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected Election() {}

    public Election(ElectionId id, boolean draft, ElectionDetails details, Instant now) {
        super(id, draft, details, now);
        ElectionRules.check(details, count());
    }

    /** Changes what is known of it. */
    public void describe(ElectionDetails changed, Instant now) {
        ElectionRules.check(changed, count());
        details = changed;
        touch(now);
    }

    /** Moves to another phase, if that may follow. */
    public PhaseTransition moveTo(NewPhaseTransition request, Instant now) {
        var history = phases().with(request, now);
        ElectionRules.check(request, details.type(), phases(), count());
        if (request.to() == ElectionPhase.CANCELLED) {
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

    /** Corrects what is known of a milestone. Its date was known wrongly and does not move. */
    public void correct(TimetableEntry entry, Instant now) {
        keep(timetable().corrected(entry), entry.milestone(), now);
    }

    /** Adds a figure of how many could vote. */
    public void add(Electorate electorate, Instant now) {
        electorates = Stream.concat(electorates.stream(), Stream.of(electorate)).toList();
        touch(now);
    }

    /** Corrects a figure of how many could vote. */
    public void correct(Electorate figure, Instant now) {
        electorates = electorates.stream()
                .map(before -> before.id().equals(figure.id()) ? figure : before)
                .toList();
        touch(now);
    }

    /** Records a count, which takes the place of any before. */
    public void record(NewResult reported, Ballot ballot, UUID countId, Instant now) {
        var completed = reported.completed(CountEntry.after(result(), countId, now));
        ElectionRules.ofCount(this, ballot).check(completed);
        count = count().with(completed);
        touch(now);
    }

    /** What a count of trial votes would come to here. The election stays as it is. */
    public ElectionResult rehearse(NewResult reported, CountEntry entry) {
        var completed = reported.completed(entry);
        ElectionRules.ofTrial(this).check(completed);
        return checked(completed, List.of());
    }

    /** Corrects the result; it is still the same count. */
    public void correct(ElectionResult corrected, Ballot ballot, Instant now) {
        ElectionRules.ofCorrection(this, ballot).check(corrected);
        count = count().with(corrected);
        touch(now);
    }

    /** Keeps the scrutineer's report, in place of any before. */
    public ScrutineerReport keep(NewScrutineerReport received, Instant now) {
        var report = received.report(now);
        ReportRules.of(phase).check(report);
        count = count().with(report);
        touch(now);
        return report;
    }

    /** Erases names from what was counted and reported; no figure changes. */
    public void erase(UnaryOperator<ElectionResult> ofResult, UnaryOperator<ScrutineerReport> ofReport, Instant now) {
        var result = result();
        var report = scrutineerReport();
        count = new ElectionCount(
                result == null ? null : ofResult.apply(result), report == null ? null : ofReport.apply(report));
        touchAnew(now);
    }

    /** Keeps of which properties equally good claims differ, which the claims decide. */
    public void dispute(List<String> properties, Instant now) {
        disputed = List.copyOf(properties);
        touchAnew(now);
    }

    /**
     * Brings in line what follows from the rest: the milestones that follow from others, and what the checks find.
     *
     * @param claimed figures of how many could vote that others claim and the election does not show
     */
    public void settle(DerivedMilestones rules, List<ClaimedElectorate> claimed) {
        timetable = timetable().derived(rules).entries();
        var result = result();
        if (result != null) {
            var checked = checked(result, claimed);
            // An equal one would be written all the same.
            count = checked.equals(result) ? count : count().with(checked);
        }
    }

    private ElectionResult checked(ElectionResult unchecked, List<ClaimedElectorate> claimed) {
        return unchecked.withChecks(ResultChecks.of(CheckedFigures.of(unchecked, details, electorates, claimed)));
    }

    private TimetableEntry keep(Timetable changed, Milestone milestone, Instant now) {
        timetable = changed.entries();
        touch(now);
        return changed.get(milestone);
    }
}
