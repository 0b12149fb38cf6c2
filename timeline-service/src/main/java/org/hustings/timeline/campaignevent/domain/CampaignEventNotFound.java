package org.hustings.timeline.campaignevent.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** There is no such entry, or not for this caller. */
public class CampaignEventNotFound extends DomainException {

    public CampaignEventNotFound(CampaignEventId id) {
        super(
                Kind.NOT_FOUND,
                "campaign-event-not-found",
                "There is no such campaign event",
                "There is no campaign event %s.".formatted(id));
    }
}
