package org.hustings.candidate.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.candidate.candidacy.domain.CandidateFilter;
import org.hustings.candidate.electioncopy.application.Elections;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.application.PersonQueries;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.standing.persistence.StandingRepository;
import org.hustings.commons.security.Caller;

/** What exports are about; to a caller without a role, drafts are not there. */
@ApplicationScoped
public class ExportQueries {

    private final StandingRepository standings;
    private final ExportReader reader;
    private final Elections elections;
    private final PersonQueries people;
    private final Caller caller;

    ExportQueries(
            StandingRepository standings,
            ExportReader reader,
            Elections elections,
            PersonQueries people,
            Caller caller) {
        this.standings = standings;
        this.reader = reader;
        this.elections = elections;
        this.people = people;
        this.caller = caller;
    }

    /** The candidates of an election, as on the ballot paper. */
    public Export ofElection(ElectionId election) {
        elections.require(election);
        var keys = standings.keysOnTheBallot(CandidateFilter.of(election), caller.mayReadDrafts());
        return new Export(keys, reader::read);
    }

    /** A person, who need not stand anywhere. */
    public Person person(PersonId id) {
        return people.get(id);
    }

    /** The candidacies of a person, the newest election first. */
    public Export ofPerson(PersonId person) {
        var keys = standings.keysByElection(CandidateFilter.of(person), caller.mayReadDrafts());
        return new Export(keys, reader::read);
    }
}
