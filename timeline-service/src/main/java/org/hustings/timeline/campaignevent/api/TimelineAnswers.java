package org.hustings.timeline.campaignevent.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.page.PageQuery;
import org.hustings.timeline.campaignevent.application.CampaignEventQueries;
import org.hustings.timeline.campaignevent.application.CampaignEventsAsKnown;
import org.hustings.timeline.campaignevent.contract.CampaignEventPage;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.reading.TimelineScope;
import org.jspecify.annotations.Nullable;

/** The pages of timelines: as they are, or as they were known. */
@ApplicationScoped
class TimelineAnswers {

    private final CampaignEventQueries queries;
    private final CampaignEventsAsKnown asKnown;

    TimelineAnswers(CampaignEventQueries queries, CampaignEventsAsKnown asKnown) {
        this.queries = queries;
        this.asKnown = asKnown;
    }

    CampaignEventPage page(TimelineScope scope, TimelineFilter filter, @Nullable AsKnownAt at, PageQuery page) {
        return CampaignEventPage.of(
                at == null ? queries.timeline(scope, filter, page) : asKnown.timeline(scope, filter, at, page));
    }
}
