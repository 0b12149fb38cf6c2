package org.hustings.timeline.claim.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.claim.contract.ClaimPage;
import org.hustings.commons.claim.contract.ClaimPatch;
import org.hustings.commons.claim.contract.ClaimQuery;
import org.hustings.commons.claim.contract.ClaimRecord;
import org.hustings.commons.claim.contract.NewClaim;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Caller;
import org.hustings.commons.security.Roles;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.claim.application.CampaignEventClaims;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims about campaign events over HTTP. */
@Path("/campaign-events/{id}/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Claims", description = "What several sources report of one property, side by side and ranked.")
public class CampaignEventClaimResource {

    private final CampaignEventClaims claims;
    private final Caller caller;

    CampaignEventClaimResource(CampaignEventClaims claims, Caller caller) {
        this.claims = claims;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List the claims about a campaign event",
            description = "In the order in which they were recorded, deprecated ones included.")
    public ClaimPage listCampaignEventClaims(
            @Parameter(description = "The campaign event.") @PathParam("id") UUID id,
            @BeanParam ClaimQuery query,
            @BeanParam PageQuery page) {
        return claims.list(new CampaignEventId(id), query.filter(), page);
    }

    @POST
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Add a claim about a campaign event",
            description = "Of `headline`, `text`, `startDate`, `endDate`, `location` and `kind`, but never that an"
                    + " allegation is none. A value claimed as a fact keeps to the rules of the record, whether or not"
                    + " it will be shown. What is claimed of a derived entry belongs to the record that it tells of.")
    public RestResponse<ClaimRecord> createCampaignEventClaim(
            @Parameter(description = "The campaign event.") @PathParam("id") UUID id, NewClaim claim) {
        var added = claims.add(new CampaignEventId(id), claim, caller.subject());
        var location = URI.create("%s/claims/%s".formatted(added.subject(), added.id()));
        return Representation.created(location, added, added.version());
    }

    @GET
    @Path("/{claimId}")
    @RunOnVirtualThread
    @Operation(summary = "Read a claim about a campaign event", description = "The ETag is the claim's own.")
    public RestResponse<ClaimRecord> getCampaignEventClaim(
            @Parameter(description = "The campaign event.") @PathParam("id") UUID id,
            @Parameter(description = "The claim.") @PathParam("claimId") UUID claimId) {
        var claim = claims.get(new CampaignEventId(id), claimId);
        return Representation.ok(claim, claim.version());
    }

    @PATCH
    @Path("/{claimId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Rank or relate a claim about a campaign event",
            description =
                    "The record shows the best of what is claimed as a fact. If-Match takes the ETag of the claim.")
    public RestResponse<ClaimRecord> updateCampaignEventClaim(
            @Parameter(description = "The campaign event.") @PathParam("id") UUID id,
            @Parameter(description = "The claim.") @PathParam("claimId") UUID claimId,
            @HeaderParam("If-Match") ExpectedVersion expected,
            MergePatch<ClaimPatch> patch) {
        var claim = claims.change(new CampaignEventId(id), claimId, expected, patch, caller.subject());
        return Representation.ok(claim, claim.version());
    }
}
