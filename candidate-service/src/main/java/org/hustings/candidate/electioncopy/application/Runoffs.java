package org.hustings.candidate.electioncopy.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hustings.candidate.electioncopy.domain.ElectionCopy;
import org.hustings.candidate.electioncopy.domain.ElectionFacts;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.persistence.RunoffRepository;

/** The runoffs about seats that a result leaves. */
@ApplicationScoped
public class Runoffs {

    private final RunoffRepository runoffs;

    Runoffs(RunoffRepository runoffs) {
        this.runoffs = runoffs;
    }

    /** The published runoffs about the seats that the result of an election leaves; none where it leaves no seat. */
    public List<ElectionId> about(ElectionCopy election) {
        return election.leavesSeats() ? runoffs.runoffsOf(election.facts()) : List.of();
    }

    /** The elections of which one is a runoff by what is said of it; none where it is no runoff. */
    public List<ElectionId> firstRoundsOf(ElectionFacts facts) {
        return facts.isRunoff() ? runoffs.firstRoundsOf(facts) : List.of();
    }
}
