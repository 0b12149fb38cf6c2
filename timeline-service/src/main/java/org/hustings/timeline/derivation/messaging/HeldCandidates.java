package org.hustings.timeline.derivation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.candidatecopy.CandidateAnswer;
import org.hustings.timeline.candidatecopy.CandidateCopies;
import org.hustings.timeline.derivation.application.ChangeLog;
import org.hustings.timeline.derivation.application.Forgetting;
import org.hustings.timeline.derivation.application.Turns;
import org.hustings.timeline.derivation.domain.Occurrence;

/** Takes the candidate of an event into what is kept, or from it, in the turn of its election. */
@ApplicationScoped
class HeldCandidates {

    private final Turns turns;
    private final CandidateCopies candidates;
    private final ChangeLog log;
    private final Forgetting forgetting;

    HeldCandidates(Turns turns, CandidateCopies candidates, ChangeLog log, Forgetting forgetting) {
        this.turns = turns;
        this.candidates = candidates;
        this.log = log;
        this.forgetting = forgetting;
    }

    CandidateAnswer hold(IncomingEvent event) {
        var candidate = event.record(CandidateAnswer.class);
        turns.ofElection(candidate.electionId());
        var record = event.record(CandidateRecordView.class);
        if (candidates.put(candidate.copy())) {
            var declared = record.declared();
            log.correct(candidate.id(), (occurrence, when) -> corrected(occurrence, declared));
        }
        log.follow(event, record.since(event));
        return candidate;
    }

    /** Forgets the candidate of an event, which was a draft that is deleted. */
    void forget(IncomingEvent event) {
        var candidate = event.record(CandidateAnswer.class);
        turns.ofElection(candidate.electionId());
        forgetting.candidate(candidate.id());
    }

    /** The date and the sources are those of the declaration. */
    private static Occurrence corrected(Occurrence occurrence, Occurrence.CandidateDeclared now) {
        return occurrence instanceof Occurrence.CandidateDeclared declared
                ? declared.corrected(now.incumbent(), now.description())
                : occurrence;
    }
}
