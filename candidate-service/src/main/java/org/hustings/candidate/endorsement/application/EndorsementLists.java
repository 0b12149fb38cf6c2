package org.hustings.candidate.endorsement.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hustings.candidate.candidacy.application.CandidateQueries;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.endorsement.domain.Endorsement;
import org.hustings.candidate.endorsement.domain.EndorsementCounts;
import org.hustings.candidate.endorsement.domain.EndorsementFilter;
import org.hustings.candidate.endorsement.persistence.EndorsementRepository;
import org.hustings.candidate.endorsement.persistence.EndorsementTally;
import org.hustings.candidate.person.application.PersonQueries;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Caller;

/** The lists of endorsements, newest first, and their counts; of a draft only for callers with a role. */
@ApplicationScoped
public class EndorsementLists {

    private final EndorsementRepository endorsements;
    private final EndorsementTally tally;
    private final CandidateQueries candidates;
    private final PersonQueries people;
    private final Caller caller;

    EndorsementLists(
            EndorsementRepository endorsements,
            EndorsementTally tally,
            CandidateQueries candidates,
            PersonQueries people,
            Caller caller) {
        this.endorsements = endorsements;
        this.tally = tally;
        this.candidates = candidates;
        this.people = people;
        this.caller = caller;
    }

    /** A page of what is said of a candidacy. */
    public Page<Endorsement> of(CandidateId id, EndorsementFilter filter, PageQuery page) {
        var candidate = candidates.get(id).id();
        var drafts = caller.mayReadDrafts();
        return page.page(
                EndorsementRepository.NEWEST_FIRST, keyset -> endorsements.page(keyset, candidate, drafts, filter));
    }

    /** A page of what a person endorses. */
    public Page<Endorsement> by(PersonId id, EndorsementFilter filter, PageQuery page) {
        var person = people.get(id).id();
        var drafts = caller.mayReadDrafts();
        return page.page(
                EndorsementRepository.NEWEST_FIRST, keyset -> endorsements.page(keyset, person, drafts, filter));
    }

    /** How many endorse a candidacy. */
    public EndorsementCounts counts(CandidateId id) {
        var candidate = candidates.get(id).id();
        return counts(List.of(candidate)).getOrDefault(candidate, EndorsementCounts.NONE);
    }

    /** How many endorse each of these candidacies, which the caller may see; one that nobody endorses is left out. */
    public Map<CandidateId, EndorsementCounts> counts(Collection<CandidateId> candidates) {
        return tally.of(candidates);
    }
}
