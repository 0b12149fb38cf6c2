package org.hustings.election.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.election.candidatecopy.Ballots;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.phase.NewPhaseTransition;
import org.hustings.election.result.BallotRule;
import org.hustings.election.result.NewResult;

/**
 * Sees to it, before a command begins its transaction, that the candidates are known by whom it is decided. Fails with
 * 503 where their owner has to be asked and does not answer, and with 404 where there is no such election.
 */
@ApplicationScoped
public class KnownBallots {

    private final Ballots ballots;
    private final ElectionService elections;

    KnownBallots(Ballots ballots, ElectionService elections) {
        this.ballots = ballots;
        this.elections = elections;
    }

    /** Before a result is recorded. */
    public void learnFor(ElectionId id, NewResult result) {
        // A trial may be of anybody.
        if (!result.ofTrial() && elections.get(id, true).phase().allowsResult()) {
            ballots.learnUnless(
                    id.value(),
                    ballot -> new BallotRule(ballot).violations(result.rounds()).isEmpty());
        }
    }

    /** Before a phase is changed, which only matters to the candidates if the seats are to be filled without a ballot. */
    public void learnFor(ElectionId id, NewPhaseTransition transition) {
        if (transition.to() == ElectionPhase.UNCONTESTED) {
            var seats = elections.get(id, true).details().seats();
            ballots.learnUnless(id.value(), ballot -> !ballot.isContestedFor(seats));
        }
    }
}
