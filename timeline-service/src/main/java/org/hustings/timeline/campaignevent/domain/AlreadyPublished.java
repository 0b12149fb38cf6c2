package org.hustings.timeline.campaignevent.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A published entry stays published. */
public class AlreadyPublished extends DomainException {

    AlreadyPublished(CampaignEventId id) {
        super(
                Kind.CONFLICT,
                "already-published",
                "The record is published already",
                "Campaign event %s is published and cannot become a draft again.".formatted(id));
    }
}
