package org.hustings.election.election.messaging;

import java.time.Instant;
import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.hustings.election.election.contract.ElectionRecord;
import org.hustings.election.election.contract.NewCandidatesLock;
import org.hustings.election.election.contract.TestResultRecord;
import org.hustings.election.election.domain.Election;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.phase.PhaseTransition;
import org.hustings.election.phase.TransitionDetails;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.scrutiny.ScrutineerReport;
import org.hustings.election.timetable.MilestoneMoved;
import org.hustings.election.timetable.TimetableEntry;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the topic says about elections. The key is the election's identifier, so one election's events keep their order. */
public final class ElectionEvents {

    /** The kind of record, as the revision log names it. */
    public static final String AGGREGATE = "election";

    private ElectionEvents() {}

    public static Change created(Election election) {
        return event("created", election, election.createdAt());
    }

    public static Change changed(Election election) {
        return event("changed", election, election.updatedAt());
    }

    /** Names were erased from what was counted and reported. */
    public static Change erased(Election election) {
        return event("changed", election, election.updatedAt(), null, "The personal data of a candidate were erased");
    }

    public static Change published(Election election) {
        return event("published", election, election.updatedAt());
    }

    /** The version after the last, so that the deletion is newer than all that was known before. */
    public static Change deleted(Election election, Instant at) {
        return event("deleted", election, election.version() + 1, at, null, null);
    }

    public static Change phaseChanged(Election election, PhaseTransition transition) {
        return event(
                "phase-changed",
                election,
                transition.effectiveAt().earliest(),
                TransitionDetails.of(transition),
                transition.reason());
    }

    public static Change milestoneAdded(Election election, TimetableEntry entry) {
        return event("milestone-added", election, election.updatedAt(), entry, null);
    }

    public static Change milestoneChanged(Election election, TimetableEntry entry) {
        return event("milestone-changed", election, election.updatedAt(), entry, null);
    }

    public static Change milestoneMoved(Election election, TimetableEntry entry) {
        var moved = MilestoneMoved.latestOf(entry);
        return event("milestone-moved", election, happened(moved.announcedAt(), election), moved, moved.reason());
    }

    public static Change electorateAdded(Election election, Electorate electorate) {
        return event("electorate-added", election, election.updatedAt(), electorate, null);
    }

    public static Change resultRecorded(Election election, ElectionResult result) {
        return event("result-recorded", election, happened(result.countedAt(), election), result, null);
    }

    /** Locked or unlocked, as the election is now. */
    public static Change candidatesLocked(Election election, NewCandidatesLock lock) {
        var happened = election.candidatesLocked() ? "candidates-locked" : "candidates-unlocked";
        return event(happened, election, election.updatedAt(), null, lock.reason());
    }

    public static Change scrutineerReportRecorded(Election election, ScrutineerReport report) {
        return event("scrutineer-report-recorded", election, happened(report.receivedAt(), election), report, null);
    }

    /** A count of trial votes: a draft record of its own kind, which is no part of the election. */
    public static Change testResultRecorded(Election election, ElectionResult result) {
        var record = TestResultRecord.of(election.id().value(), result);
        var aggregate = new Aggregate(TestResultRecord.AGGREGATE, record.id().toString(), record.version());
        return new Change(
                "org.hustings.test-result.recorded.v1",
                aggregate,
                record.electionId(),
                result.recordedAt(),
                record,
                null,
                null);
    }

    private static Instant happened(@Nullable PartialDate date, Election election) {
        return date == null ? election.updatedAt() : date.earliest();
    }

    private static Change event(String happened, Election election, Instant at) {
        return event(happened, election, at, null, null);
    }

    private static Change event(
            String happened, Election election, Instant at, @Nullable Object details, @Nullable String reason) {
        return event(happened, election, election.version(), at, details, reason);
    }

    private static Change event(
            String happened,
            Election election,
            long version,
            Instant at,
            @Nullable Object details,
            @Nullable String reason) {
        var id = election.id().value();
        var type = "org.hustings.election.%s.v1".formatted(happened);
        return new Change(
                type, new Aggregate(AGGREGATE, id, version), id, at, ElectionRecord.of(election), details, reason);
    }
}
