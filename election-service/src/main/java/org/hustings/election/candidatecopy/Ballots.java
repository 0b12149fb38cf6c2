package org.hustings.election.candidatecopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;

/** The ballots of elections, as this service knows them. */
@ApplicationScoped
public class Ballots {

    private final CandidateCopies copies;
    private final CandidateOwner owner;

    Ballots(CandidateCopies copies, CandidateOwner owner) {
        this.copies = copies;
        this.owner = owner;
    }

    /** What is known here of an election's candidates. */
    public Ballot of(String electionId) {
        return new Ballot(copies.published(electionId));
    }

    /**
     * Makes sure that enough is known to decide: a client may record candidates and at once what becomes of them, while
     * the topic is still on its way. The owner is asked once, if no candidate is known or the known ones do not allow
     * what is wanted; so nothing is refused because the topic lags.
     *
     * <p>Not to be called in a transaction: the owner may ask this service in turn, and neither a lock nor a database
     * connection may wait for that.
     *
     * @throws CandidatesUnavailable if the owner has to be asked and cannot
     */
    public void learnUnless(String electionId, Predicate<Ballot> allowed) {
        var ballot = of(electionId);
        if (!ballot.isKnown() || !allowed.test(ballot)) {
            copies.learn(owner.candidatesOf(electionId));
        }
    }
}
