package org.hustings.timeline.campaignevent.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.ContentTag;
import org.hustings.commons.page.PageQuery;
import org.hustings.timeline.campaignevent.application.CampaignEventsAsKnown;
import org.hustings.timeline.campaignevent.application.TimelineReader;
import org.hustings.timeline.campaignevent.contract.CampaignEventPage;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.reading.TimelineScope;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The pages of timelines: as they are, or as they were known. */
@ApplicationScoped
class TimelineAnswers {

    private final TimelineReader timelines;
    private final CampaignEventsAsKnown asKnown;

    TimelineAnswers(TimelineReader timelines, CampaignEventsAsKnown asKnown) {
        this.timelines = timelines;
        this.asKnown = asKnown;
    }

    RestResponse<CampaignEventPage> page(
            TimelineScope scope, TimelineFilter filter, @Nullable AsKnownAt at, PageQuery page) {
        var found = at == null ? timelines.page(scope, filter, page) : asKnown.timeline(scope, filter, at, page);
        // The versions of its entries do not tell who is shown in the place of whom, nor whether there is another page.
        return ResponseBuilder.ok(CampaignEventPage.of(found))
                .tag(ContentTag.of(Stream.of(TimelineFormat.JSON, found)))
                .build();
    }
}
