package org.hustings.candidate.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.hustings.candidate.candidacy.domain.CandidateFilter;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.exchange.Surroundings;
import org.hustings.candidate.exchange.persistence.SurroundingsState;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.security.Caller;

/** What surrounds the candidates of exports; to a caller without a role, drafts are not there. */
@ApplicationScoped
public class SurroundingsQueries {

    private final SurroundingsReader reader;
    private final SurroundingsState state;
    private final Caller caller;

    SurroundingsQueries(SurroundingsReader reader, SurroundingsState state, Caller caller) {
        this.reader = reader;
        this.state = state;
        this.caller = caller;
    }

    /** For the caller, whoever reads. */
    public Surroundings get() {
        var drafts = caller.mayReadDrafts();
        return new Surroundings(
                people -> reader.holdings(people, drafts),
                ids -> reader.organisations(ids, drafts),
                ids -> reader.posts(ids, drafts));
    }

    /** The versions of what surrounds an election's candidates. */
    public Stream<String> versions(ElectionId election) {
        return state.of(CandidateFilter.of(election), caller.mayReadDrafts()).stream();
    }

    /** The versions of what surrounds a person. */
    public Stream<String> versions(PersonId person) {
        return state.of(person, caller.mayReadDrafts()).stream();
    }
}
