package org.hustings.timeline.campaignevent.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.page.PageQuery;
import org.hustings.timeline.campaignevent.contract.CampaignEventPage;
import org.hustings.timeline.campaignevent.reading.TimelineScope;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What one person takes part in. */
@Path("/people/{id}/timeline")
@Tag(ref = "Timeline")
public class PersonTimelineResource {

    private final TimelineAnswers answers;

    PersonTimelineResource(TimelineAnswers answers) {
        this.answers = answers;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Read a person's timeline",
            description =
                    "The entries in which the person takes part, as such or as a candidate, in all elections, by whatever"
                            + " id: one that was merged into another has the timeline of the other." + "\n\n"
                            + TimelineFormat.DESCRIPTION)
    public RestResponse<CampaignEventPage> getPersonTimeline(
            @Parameter(description = "The person.") @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @Parameter(description = "Only entries that editors wrote, or only those derived from changes.")
                    @QueryParam("origin")
                    @Nullable
                    CampaignEventOrigin origin,
            @Parameter(
                            description =
                                    "What was known at this instant (RFC 3339), which is not in the future; in the order"
                                            + " in which it was recorded, and without `q`. A page may then hold fewer items than"
                                            + " asked for and have a `next` all the same.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt,
            @Parameter(hidden = true) @QueryParam("format") @Nullable TimelineFormat format,
            @BeanParam PageQuery page) {
        return answers.page(new TimelineScope.OfPerson(id), parameters.filter(origin), asKnownAt, page);
    }
}
