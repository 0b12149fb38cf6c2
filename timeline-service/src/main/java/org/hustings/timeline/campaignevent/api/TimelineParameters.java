package org.hustings.timeline.campaignevent.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.jspecify.annotations.Nullable;

/**
 * The part of a request that says which entries of a timeline are wanted; a resource takes it as
 * {@code @BeanParam TimelineParameters}.
 */
public record TimelineParameters(
        @Parameter(description = "Only entries of this kind.") @QueryParam("kind") @Nullable
        CampaignEventKind kind,

        @Parameter(description = "Only entries that editors wrote, or only those derived from changes.")
        @QueryParam("origin")
        @Nullable
        CampaignEventOrigin origin,

        @Parameter(description = "In which direction of time to read.") @QueryParam("order") @DefaultValue("ASC")
        TimelineOrder order) {

    /** The same in the terms of the queries. */
    public TimelineFilter filter() {
        return new TimelineFilter(kind, origin, order == TimelineOrder.DESC);
    }
}
