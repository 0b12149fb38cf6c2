package org.hustings.election.election.application;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.election.candidatecopy.Ballots;
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
    private final ElectionLog log;
    private final Ballots ballots;
    private final ResultRows rows;
    private final Clock clock;

    ResultRecording(RecordStore records, ElectionLog log, Ballots ballots, ResultRows rows, Clock clock) {
        this.records = records;
        this.log = log;
        this.ballots = ballots;
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
        log.keep(election, changed -> ElectionEvents.scrutineerReportRecorded(changed, report));
        return new Versioned<>(report, election.version());
    }

    /** Records a count as the result of an election that the caller holds. */
    public ElectionResult count(Election election, NewResult reported) {
        var now = clock.instant();
        log.replaceResult(election, now);
        election.record(reported, ballots.of(election.id().value()), ids.generate(), now);
        return log.keepCount(election);
    }

    private ElectionResult rehearse(Election election, NewResult reported) {
        var number = rows.nextTrialOf(election.id());
        var result = election.rehearse(reported, new CountEntry(ids.generate(), number, clock.instant(), null));
        log.noteApart(ElectionEvents.testResultRecorded(election, result));
        return result;
    }
}
