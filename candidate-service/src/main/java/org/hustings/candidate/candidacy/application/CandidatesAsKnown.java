package org.hustings.candidate.candidacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hustings.candidate.asknown.application.RecordsAsKnown;
import org.hustings.candidate.candidacy.domain.CandidateFilter;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.domain.CandidateNotFound;
import org.hustings.candidate.candidacy.messaging.CandidateChanges;
import org.hustings.candidate.candidacy.persistence.CandidateRepository;
import org.hustings.candidate.electioncopy.application.Elections;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.asknown.KnownRecord;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Caller;

/** Candidacies as they were known at an instant: with the person, the statuses and the merges of then. */
@ApplicationScoped
public class CandidatesAsKnown {

    private final RecordsAsKnown records;
    private final CandidateRepository candidates;
    private final Elections elections;
    private final Caller caller;

    CandidatesAsKnown(RecordsAsKnown records, CandidateRepository candidates, Elections elections, Caller caller) {
        this.records = records;
        this.candidates = candidates;
        this.elections = elections;
        this.caller = caller;
    }

    /** One candidacy. */
    public KnownRecord get(CandidateId id, AsKnownAt at) {
        return find(id, at).orElseThrow(() -> new CandidateNotFound(id));
    }

    /** One candidacy; empty if it was not there, or not for this caller. */
    public Optional<KnownRecord> find(CandidateId id, AsKnownAt at) {
        var drafts = caller.mayReadDrafts();
        return records.find(CandidateChanges.AGGREGATE, id.toString(), drafts, at)
                // What the public saw of a candidacy it sees still; of an election that is a draft it never saw any.
                .filter(known -> drafts || candidates.find(id, false).isPresent());
    }

    /** A page of an election's candidacies, or of those that the filter leaves, in the order of their recording. */
    public Page<KnownRecord> list(PageQuery page, ElectionId election, CandidateFilter filter, AsKnownAt at) {
        elections.require(election);
        var known = KnownCandidacies.of(election, filter);
        return records.list(known, caller.mayReadDrafts(), at, page);
    }
}
