package org.hustings.candidate.candidacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.hustings.candidate.candidacy.domain.StandingCandidacies;
import org.hustings.candidate.electioncopy.application.ElectionConcluded;

/**
 * Takes a result over into the candidacies of its election, in the transaction in which the copy of the election
 * learns of it.
 */
@ApplicationScoped
class Outcomes {

    private final CandidateStore candidates;
    private final Clock clock;

    Outcomes(CandidateStore candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    void on(@Observes ElectionConcluded concluded) {
        var now = clock.instant();
        StandingCandidacies.among(candidates.lockAllOf(concluded.election()))
                .conclude(concluded.outcome(), now)
                .forEach(candidates::store);
    }
}
