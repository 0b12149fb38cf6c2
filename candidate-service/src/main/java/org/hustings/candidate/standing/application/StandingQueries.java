package org.hustings.candidate.standing.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.candidate.candidacy.domain.CandidateFilter;
import org.hustings.candidate.electioncopy.application.Elections;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.application.PersonQueries;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.standing.domain.Standing;
import org.hustings.candidate.standing.domain.StandingOrder;
import org.hustings.candidate.standing.persistence.StandingRepository;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Caller;

/** The reads of standings; to a caller without a role, drafts are not there. */
@ApplicationScoped
public class StandingQueries {

    private final StandingRepository standings;
    private final Elections elections;
    private final PersonQueries people;
    private final Caller caller;

    StandingQueries(StandingRepository standings, Elections elections, PersonQueries people, Caller caller) {
        this.standings = standings;
        this.elections = elections;
        this.people = people;
        this.caller = caller;
    }

    /** A page of the standings of an election. */
    public Page<Standing> ofElection(PageQuery page, ElectionId election, CandidateFilter filter, StandingOrder order) {
        elections.require(election);
        var drafts = caller.mayReadDrafts();
        return page.page(StandingRepository.by(order), keyset -> standings.page(keyset, filter, drafts));
    }

    /** A page of a person's candidacies in all elections, the newest election first. */
    public Page<Standing> ofPerson(PageQuery page, PersonId person) {
        var found = people.get(person);
        var drafts = caller.mayReadDrafts();
        var filter = CandidateFilter.of(found.id());
        return page.page(StandingRepository.NEWEST_ELECTION_FIRST, keyset -> standings.page(keyset, filter, drafts));
    }
}
