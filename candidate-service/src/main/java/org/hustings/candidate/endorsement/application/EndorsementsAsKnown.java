package org.hustings.candidate.endorsement.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hustings.candidate.asknown.application.RecordsAsKnown;
import org.hustings.candidate.asknown.persistence.KnownList;
import org.hustings.candidate.candidacy.application.CandidatesAsKnown;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.endorsement.domain.EndorsementFilter;
import org.hustings.candidate.endorsement.domain.EndorsementId;
import org.hustings.candidate.endorsement.domain.EndorsementNotFound;
import org.hustings.candidate.endorsement.messaging.EndorsementChanges;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.asknown.KnownRecord;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Caller;

/** Endorsements as they were known at an instant: of the candidacy and by the person of then. */
@ApplicationScoped
public class EndorsementsAsKnown {

    private final RecordsAsKnown records;
    private final CandidatesAsKnown candidates;
    private final Caller caller;

    EndorsementsAsKnown(RecordsAsKnown records, CandidatesAsKnown candidates, Caller caller) {
        this.records = records;
        this.candidates = candidates;
        this.caller = caller;
    }

    /** One endorsement; it was as visible as its candidacy. */
    public KnownRecord get(EndorsementId id, AsKnownAt at) {
        return records.find(EndorsementChanges.AGGREGATE, id.toString(), caller.mayReadDrafts(), at)
                .filter(known -> candidates.find(candidateOf(known), at).isPresent())
                .orElseThrow(() -> new EndorsementNotFound(id));
    }

    /** A page of what was said of a candidacy, in the order of its recording. */
    public Page<KnownRecord> of(CandidateId id, EndorsementFilter filter, AsKnownAt at, PageQuery page) {
        var election = candidates.get(id, at).text("electionId");
        return records.list(list(election, id, filter), caller.mayReadDrafts(), at, page);
    }

    /**
     * Of all endorsements in the election, since a merge may have taken some to another candidacy of it and back: which
     * candidacy one was of then, its record says.
     */
    private static KnownList list(String election, CandidateId candidate, EndorsementFilter filter) {
        var parameters = new HashMap<String, Object>(Map.of("election", election, "candidate", candidate.toString()));
        var then = new StringBuilder("known.record ->> 'candidateId' = :candidate");
        if (filter.stance() != null) {
            parameters.put("stance", filter.stance().name());
            then.append(" and known.record ->> 'stance' = :stance");
        }
        if (filter.endorserType() != null) {
            parameters.put("endorserType", filter.endorserType().name());
            then.append(" and known.record -> 'endorser' ->> 'type' = :endorserType");
        }
        if (filter.withdrawn() != null) {
            then.append(" and known.record -> 'withdrawnAt' is %s null".formatted(filter.withdrawn() ? "not" : ""));
        }
        return new KnownList(
                EndorsementChanges.AGGREGATE, "endorsement", "r.election_id = :election", then.toString(), parameters);
    }

    private static CandidateId candidateOf(KnownRecord endorsement) {
        return new CandidateId(UUID.fromString(endorsement.text("candidateId")));
    }
}
