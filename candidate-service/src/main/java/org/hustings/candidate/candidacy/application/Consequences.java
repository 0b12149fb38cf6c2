package org.hustings.candidate.candidacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.electioncopy.application.Elections;
import org.hustings.candidate.electioncopy.domain.ElectionCopy;

/** What follows for a candidacy from other records: from who held the post, and from the result of the election. */
@ApplicationScoped
class Consequences {

    private final Incumbencies incumbencies;
    private final Outcomes outcomes;
    private final RunoffWatch runoffs;
    private final Elections elections;

    Consequences(Incumbencies incumbencies, Outcomes outcomes, RunoffWatch runoffs, Elections elections) {
        this.incumbencies = incumbencies;
        this.outcomes = outcomes;
        this.runoffs = runoffs;
        this.elections = elections;
    }

    /** Before a candidacy is added to an election, which the caller holds. */
    void hold(ElectionCopy election) {
        incumbencies.hold(election);
    }

    /** The candidacy that was added, with all that follows at once for it, and for earlier ones of the person. */
    Candidate ofDeclaration(Candidate declared, ElectionCopy election) {
        runoffs.reconsider(declared.person(), election.facts());
        return outcomes.conclude(incumbencies.settle(declared, election), election);
    }

    /**
     * The candidacy of which the status moved: who is said to have withdrawn after a result was not defeated by it. The
     * result is read behind the lock on the candidacy; one that is not here yet waits for it, and then meets the status.
     */
    Candidate ofMove(Candidate moved) {
        return elections
                .known(moved.election())
                .map(election -> outcomes.conclude(moved, election))
                .orElse(moved);
    }
}
