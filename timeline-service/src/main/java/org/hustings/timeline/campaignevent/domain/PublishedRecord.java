package org.hustings.timeline.campaignevent.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** What was published once is not deleted. */
public class PublishedRecord extends DomainException {

    PublishedRecord(CampaignEventId id) {
        super(
                Kind.CONFLICT,
                "published-record",
                "The record is published",
                "Campaign event %s is published: only a draft can be deleted.".formatted(id));
    }
}
