package org.hustings.election.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.exchange.CandidateName;

/** The candidates of an election by their names on the ballot, as far as this service knows them. */
@ApplicationScoped
public class CandidateNames {

    /** In the order of the ballot; one statement, however many there are. */
    List<CandidateName> of(ElectionId election) {
        return List.of();
    }
}
