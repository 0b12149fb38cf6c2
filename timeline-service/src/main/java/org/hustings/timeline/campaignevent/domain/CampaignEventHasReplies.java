package org.hustings.timeline.campaignevent.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** What others reply to is not deleted. */
public class CampaignEventHasReplies extends DomainException {

    public CampaignEventHasReplies() {
        super(
                Kind.CONFLICT,
                "campaign-event-has-replies",
                "Other campaign events reply to this one",
                "Delete the replies first, or let them reply to something else.");
    }
}
