package org.hustings.timeline.campaignevent.api;

import org.hustings.timeline.campaignevent.persistence.CampaignEventRepository;

/** What no resource may do; it shows that the rule against it can fail. */
public record ResourceWithRepository(CampaignEventRepository repository) {}
