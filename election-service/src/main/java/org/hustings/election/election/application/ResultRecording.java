package org.hustings.election.election.application;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.revision.RevisionLog;
import org.hustings.election.election.domain.Election;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.messaging.ElectionEvents;
import org.hustings.election.election.persistence.ResultRows;
import org.hustings.election.record.RecordStore;
import org.hustings.election.result.CountEntry;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.NewResult;
import org.hustings.election.scrutiny.NewScrutineerReport;
import org.hustings.election.scrutiny.ScrutineerReport;

/** What comes out of the ballot boxes: counts and the scrutineer's report, each in one transaction with its revision. */
@ApplicationScoped
public class ResultRecording {

    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final RecordStore records;
    private final RevisionLog revisions;
    private final ResultRows rows;
    private final Clock clock;

    ResultRecording(RecordStore records, RevisionLog revisions, ResultRows rows, Clock clock) {
        this.records = records;
        this.revisions = revisions;
        this.rows = rows;
        this.clock = clock;
    }

    /** Records a count as the election's result; one of trial votes beside it, where the public does not see it. */
    @Transactional
    public Versioned<ElectionResult> record(ElectionId id, ExpectedVersion expected, NewResult reported) {
        var election = records.getForChange(Election.class, id);
        expected.check(election.version());
        var result = reported.ofTrial() ? rehearse(election, reported) : count(election, reported);
        return new Versioned<>(result, election.version());
    }

    /** Keeps the scrutineer's report, in place of any before. */
    @Transactional
    public Versioned<ScrutineerReport> keep(ElectionId id, ExpectedVersion expected, NewScrutineerReport received) {
        var election = records.getForChange(Election.class, id);
        expected.check(election.version());
        var report = election.keep(received, clock.instant());
        records.flush();
        revisions.append(ElectionEvents.scrutineerReportRecorded(election, report));
        return new Versioned<>(report, election.version());
    }

    private ElectionResult count(Election election, NewResult reported) {
        var result = election.record(reported, ids.generate(), clock.instant());
        records.flush();
        revisions.append(ElectionEvents.resultRecorded(election, result));
        return result;
    }

    private ElectionResult rehearse(Election election, NewResult reported) {
        var number = rows.nextTrialOf(election.id());
        var result = election.rehearse(reported, new CountEntry(ids.generate(), number, clock.instant(), null));
        revisions.append(ElectionEvents.testResultRecorded(election, result));
        return result;
    }
}
