package org.hustings.candidate.candidacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateFilter;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.domain.CandidateNotFound;
import org.hustings.candidate.candidacy.messaging.CandidateChanges;
import org.hustings.candidate.candidacy.persistence.CandidateRepository;
import org.hustings.candidate.electioncopy.application.Elections;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.revision.RevisionHistory;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Caller;

/** The reads of candidacies; to a caller without a role, drafts and the candidates of draft elections are not there. */
@ApplicationScoped
public class CandidateQueries {

    private final CandidateRepository candidates;
    private final Elections elections;
    private final RevisionHistory history;
    private final Caller caller;

    CandidateQueries(CandidateRepository candidates, Elections elections, RevisionHistory history, Caller caller) {
        this.candidates = candidates;
        this.elections = elections;
        this.history = history;
        this.caller = caller;
    }

    /** One candidacy. */
    public Candidate get(CandidateId id) {
        return candidates.find(id, caller.mayReadDrafts()).orElseThrow(() -> new CandidateNotFound(id));
    }

    /** A page of an election's candidacies, or of those that the filter leaves. */
    public Page<Candidate> list(PageQuery page, ElectionId election, CandidateFilter filter) {
        elections.require(election);
        var drafts = caller.mayReadDrafts();
        return page.page(CandidateRepository.AS_ON_THE_BALLOT, keyset -> candidates.page(keyset, filter, drafts));
    }

    /** A page of candidacies in all elections, newest change first. */
    public Page<Candidate> list(PageQuery page, CandidateFilter filter) {
        var drafts = caller.mayReadDrafts();
        return page.page(CandidateRepository.NEWEST_CHANGE_FIRST, keyset -> candidates.page(keyset, filter, drafts));
    }

    /** A page of the revisions, of which the drafts are only there for those who may read drafts. */
    public RevisionPage revisions(CandidateId id, PageQuery page) {
        var found = get(id);
        return history.page(CandidateChanges.AGGREGATE, found.id().toString(), caller.mayReadDrafts(), page);
    }
}
