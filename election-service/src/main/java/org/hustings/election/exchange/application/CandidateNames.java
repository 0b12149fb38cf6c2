package org.hustings.election.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hustings.election.candidatecopy.Ballots;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.exchange.CandidateName;

/** The candidates of an election by their names on the ballot, as far as this service knows them. */
@ApplicationScoped
public class CandidateNames {

    private final Ballots ballots;

    CandidateNames(Ballots ballots) {
        this.ballots = ballots;
    }

    /** In the order of the ballot; one statement, however many there are. */
    List<CandidateName> of(ElectionId election) {
        return ballots.of(election.value()).candidates().stream()
                .map(candidate -> new CandidateName(candidate.id(), candidate.ballotName(), candidate.stands()))
                .toList();
    }
}
