package org.hustings.candidate.endorsement.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.bodycopy.api.NamesBodies;
import org.hustings.candidate.endorsement.application.EndorsementQueries;
import org.hustings.candidate.endorsement.application.Endorsements;
import org.hustings.candidate.endorsement.application.EndorsementsAsKnown;
import org.hustings.candidate.endorsement.domain.Endorsement;
import org.hustings.candidate.endorsement.domain.EndorsementId;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Endorsements over HTTP. */
@Path("/endorsements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Endorsements", description = "Who says what of a candidacy, and whether that still stands.")
public class EndorsementResource {

    private final Endorsements endorsements;
    private final EndorsementQueries queries;
    private final EndorsementsAsKnown asKnown;

    EndorsementResource(Endorsements endorsements, EndorsementQueries queries, EndorsementsAsKnown asKnown) {
        this.endorsements = endorsements;
        this.queries = queries;
        this.asKnown = asKnown;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Read an endorsement", description = "One endorsement, with the version as entity tag.")
    public RestResponse<EndorsementResponse> getEndorsement(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "What was known at this instant (RFC 3339), which is not in the future."
                                    + " Whom it is of and who endorses is told as then, whoever was merged since.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        if (asKnownAt == null) {
            return ok(queries.get(new EndorsementId(id)));
        }
        var known = asKnown.get(new EndorsementId(id), asKnownAt);
        return Representation.ok(EndorsementResponse.of(known), known.tag());
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @RunOnVirtualThread
    @NamesBodies(organisation = "/endorser/organisationId")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change an endorsement",
            description = "Changes what the merge patch names; an `endorser` is given in full. Setting `draft` to false"
                    + " publishes the endorsement for good.")
    public RestResponse<EndorsementResponse> updateEndorsement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            MergePatch<EndorsementPatch> patch) {
        return ok(endorsements.change(
                new EndorsementId(id), expected, endorsement -> EndorsementPatch.applied(patch, endorsement)));
    }

    @DELETE
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Delete a draft endorsement",
            description = "Only a draft is deleted; a published endorsement is withdrawn.")
    public void deleteEndorsement(@PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected) {
        endorsements.delete(new EndorsementId(id), expected);
    }

    @POST
    @Path("/withdrawal")
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Withdraw an endorsement",
            description = "Records that the endorser took the endorsement back, and answers with the endorsement after"
                    + " it. It happens once, and the endorsement stays readable.")
    public RestResponse<EndorsementResponse> withdrawEndorsement(
            @PathParam("id") UUID id, NewEndorsementWithdrawal body) {
        var endorsement = endorsements.withdraw(new EndorsementId(id), body.toWithdrawal());
        return Representation.created(
                URI.create("/v1/endorsements/" + endorsement.id()),
                EndorsementResponse.of(endorsement),
                endorsement.version());
    }

    @GET
    @Path("/revisions")
    @RunOnVirtualThread
    @Operation(
            summary = "List the revisions of an endorsement",
            description = "Who changed what, when and why, newest first, with the whole record after each change.")
    public RevisionPage listEndorsementRevisions(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return queries.revisions(new EndorsementId(id), page);
    }

    private static RestResponse<EndorsementResponse> ok(Endorsement endorsement) {
        return Representation.ok(EndorsementResponse.of(endorsement), endorsement.version());
    }
}
