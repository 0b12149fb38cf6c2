package org.hustings.timeline.derivation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.candidatecopy.CandidateAnswer;
import org.hustings.timeline.candidatecopy.CandidateCopies;
import org.hustings.timeline.electioncopy.ElectionCopies;

/** Takes the candidate of an event into the copies, under the lock of its election. */
@ApplicationScoped
class HeldCandidates {

    private final ElectionCopies elections;
    private final CandidateCopies candidates;

    HeldCandidates(ElectionCopies elections, CandidateCopies candidates) {
        this.elections = elections;
        this.candidates = candidates;
    }

    CandidateAnswer hold(IncomingEvent event) {
        var candidate = event.record(CandidateAnswer.class);
        elections.lock(candidate.electionId());
        candidates.put(candidate.copy());
        return candidate;
    }
}
