package org.hustings.election.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.hustings.commons.revision.RevisionEraser;
import org.hustings.election.candidatecopy.CandidateErased;
import org.hustings.election.election.application.ElectionLog;
import org.hustings.election.election.contract.TestResultRecord;
import org.hustings.election.election.domain.Election;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.messaging.ElectionEvents;
import org.hustings.election.record.RecordStore;

/** Erases the name of a candidate, whose data their owner erased, from all that was counted and reported. */
@ApplicationScoped
class CandidateErasure {

    private final PrintedNames names;
    private final RevisionEraser eraser;
    private final RecordStore records;
    private final ElectionLog log;
    private final Clock clock;

    CandidateErasure(PrintedNames names, RevisionEraser eraser, RecordStore records, ElectionLog log, Clock clock) {
        this.names = names;
        this.eraser = eraser;
        this.records = records;
        this.log = log;
        this.clock = clock;
    }

    /** The log is rewritten, and the topic published anew, only where a name is there. */
    void on(@Observes CandidateErased event) {
        var isRecorded = names.lock(event.electionId());
        if (!names.areLogged(event.electionId(), event.candidate())) {
            return;
        }
        var erased = new ErasedCandidate(event.candidate());
        eraser.erase(ElectionEvents.AGGREGATE, event.electionId(), erased);
        names.trialsOf(event.electionId()).forEach(trial -> eraser.erase(TestResultRecord.AGGREGATE, trial, erased));
        names.eraseFromCounts(event.electionId(), erased);
        if (isRecorded) {
            var election = records.getForChange(Election.class, new ElectionId(event.electionId()));
            election.erase(names.ofResult(erased), names.ofReport(erased), clock.instant());
            log.keep(election, ElectionEvents::erased);
        }
    }
}
