package org.hustings.election.claim.api;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.hustings.election.claim.application.OrganisationClaims;
import org.hustings.election.claim.part.ClaimedOrganisation;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims about organisations over HTTP. */
@Path("/organisations/{id}/claims")
@Tag(name = "Claims", description = "What several sources report of one property, side by side and ranked.")
public class OrganisationClaimResource {

    private final OrganisationClaims claims;
    private final Caller caller;

    OrganisationClaimResource(OrganisationClaims claims, Caller caller) {
        this.claims = claims;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List the claims about an organisation",
            description = "In the order in which they were recorded, deprecated ones included.")
    public ClaimPage listOrganisationClaims(
            @PathParam("id") UUID id, @BeanParam ClaimQuery query, @BeanParam PageQuery page) {
        return ClaimPage.of(
                claims.list(id, query.filter(), caller.mayReadDrafts(), page), ClaimedOrganisation.address(id));
    }

    @POST
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Add a claim about an organisation",
            description =
                    "A value claimed as a fact keeps to the rules of the record, whether or not it will be shown.")
    public RestResponse<ClaimRecord> createOrganisationClaim(@PathParam("id") UUID id, NewClaim claim) {
        var added = claims.add(id, claim, caller.subject());
        var location = URI.create("%s/claims/%s".formatted(added.subject(), added.id()));
        return Representation.created(location, added, added.version());
    }

    @GET
    @Path("/{claimId}")
    @RunOnVirtualThread
    @Operation(summary = "Read a claim about an organisation", description = "The ETag is the claim's own.")
    public RestResponse<ClaimRecord> getOrganisationClaim(
            @PathParam("id") UUID id, @PathParam("claimId") UUID claimId) {
        var claim = claims.get(id, claimId, caller.mayReadDrafts());
        return Representation.ok(claim, claim.version());
    }

    @PATCH
    @Path("/{claimId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Rank or relate a claim about an organisation",
            description =
                    "The record shows the best of what is claimed as a fact. If-Match takes the ETag of the claim.")
    public RestResponse<ClaimRecord> updateOrganisationClaim(
            @PathParam("id") UUID id,
            @PathParam("claimId") UUID claimId,
            @HeaderParam("If-Match") ExpectedVersion expected,
            MergePatch<ClaimPatch> patch) {
        var claim = claims.change(id, claimId, expected, patch, caller.subject());
        return Representation.ok(claim, claim.version());
    }
}
