package org.hustings.timeline.campaignevent.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.http.Representation;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Roles;
import org.hustings.timeline.campaignevent.application.CampaignEventQueries;
import org.hustings.timeline.campaignevent.application.CampaignEventService;
import org.hustings.timeline.campaignevent.application.CampaignEventsAsKnown;
import org.hustings.timeline.campaignevent.contract.CampaignEventPatch;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One campaign event. */
@Path("/campaign-events/{id}")
@Tag(name = "Timeline", description = "What happened in an election's campaign, in order.")
public class CampaignEventResource {

    private final CampaignEventService events;
    private final CampaignEventQueries queries;
    private final CampaignEventsAsKnown asKnown;

    CampaignEventResource(CampaignEventService events, CampaignEventQueries queries, CampaignEventsAsKnown asKnown) {
        this.events = events;
        this.queries = queries;
        this.asKnown = asKnown;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Read a campaign event",
            description =
                    "Recorded by an editor or derived from a change. A draft is found by callers with a role only.")
    public RestResponse<CampaignEventRecord> getCampaignEvent(
            @Parameter(description = "The campaign event.") @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "What was known at this instant (RFC 3339), which is not in the future. Who takes"
                                            + " part is told as then.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        if (asKnownAt != null) {
            var known = asKnown.get(new CampaignEventId(id), asKnownAt);
            return Representation.ok(known.as(CampaignEventRecord.class), known.tag());
        }
        var found = queries.shown(new CampaignEventId(id));
        return Representation.ok(found.record(), found.tag());
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change a campaign event",
            description =
                    "`draft: false` publishes a draft, `publishAt` lets it publish itself at a time that is to come."
                            + " Of an entry that was derived from a change only the"
                            + " headline and the text can be edited; what was edited stays when the change is corrected.")
    public RestResponse<CampaignEventRecord> updateCampaignEvent(
            @Parameter(description = "The campaign event.") @PathParam("id") UUID id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            MergePatch<CampaignEventPatch> patch) {
        var changed = events.update(new CampaignEventId(id), expected, patch::applyTo);
        return Representation.ok(changed.record(), changed.tag());
    }

    @DELETE
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Delete a draft campaign event", description = "Only what was never published can be deleted.")
    public void deleteCampaignEvent(
            @Parameter(description = "The campaign event.") @PathParam("id") UUID id,
            @HeaderParam("If-Match") ExpectedVersion expected) {
        events.delete(new CampaignEventId(id), expected);
    }

    @GET
    @Path("/revisions")
    @RunOnVirtualThread
    @Operation(
            summary = "Read the history of a campaign event",
            description = "Every accepted change with its version, time, maker and reason, and the record after it.")
    public RevisionPage listCampaignEventRevisions(
            @Parameter(description = "The campaign event.") @PathParam("id") UUID id, @BeanParam PageQuery page) {
        return queries.revisions(new CampaignEventId(id), page);
    }
}
