package org.hustings.candidate.endorsement.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.candidate.endorsement.domain.Endorsement;
import org.hustings.candidate.endorsement.domain.EndorsementId;
import org.hustings.candidate.endorsement.domain.EndorsementNotFound;
import org.hustings.candidate.endorsement.messaging.EndorsementChanges;
import org.hustings.candidate.endorsement.persistence.EndorsementRepository;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.revision.RevisionHistory;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Caller;

/** The reads of single endorsements; to a caller without a role, drafts and what belongs to a draft are not there. */
@ApplicationScoped
public class EndorsementQueries {

    private final EndorsementRepository endorsements;
    private final RevisionHistory history;
    private final Caller caller;

    EndorsementQueries(EndorsementRepository endorsements, RevisionHistory history, Caller caller) {
        this.endorsements = endorsements;
        this.history = history;
        this.caller = caller;
    }

    /** One endorsement. */
    public Endorsement get(EndorsementId id) {
        return endorsements.find(id, caller.mayReadDrafts()).orElseThrow(() -> new EndorsementNotFound(id));
    }

    /** A page of the revisions, of which the drafts are only there for those who may read drafts. */
    public RevisionPage revisions(EndorsementId id, PageQuery page) {
        var found = get(id);
        return history.page(EndorsementChanges.AGGREGATE, found.id().toString(), caller.mayReadDrafts(), page);
    }
}
