package org.hustings.candidate.endorsement.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.endorsement.application.EndorsementLists;
import org.hustings.candidate.endorsement.application.Endorsements;
import org.hustings.candidate.endorsement.application.EndorsementsAsKnown;
import org.hustings.candidate.endorsement.domain.EndorsementFilter;
import org.hustings.candidate.endorsement.domain.EndorsementStance;
import org.hustings.candidate.endorsement.value.EndorserType;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is said of a candidacy over HTTP. */
@Path("/candidates/{id}/endorsements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Endorsements")
public class CandidateEndorsementsResource {

    private final Endorsements endorsements;
    private final EndorsementLists lists;
    private final EndorsementsAsKnown asKnown;

    CandidateEndorsementsResource(Endorsements endorsements, EndorsementLists lists, EndorsementsAsKnown asKnown) {
        this.endorsements = endorsements;
        this.lists = lists;
        this.asKnown = asKnown;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List the endorsements of a candidate",
            description = "By the date that they were made, newest first, those of unknown date last; drafts only for"
                    + " callers with a role.")
    public EndorsementPage listCandidateEndorsements(
            @PathParam("id") UUID id,
            @Parameter(description = "Only endorsements of this stance.") @QueryParam("stance") @Nullable
                    EndorsementStance stance,
            @Parameter(description = "Only endorsements by endorsers of this kind.")
                    @QueryParam("endorserType")
                    @Nullable
                    EndorserType endorserType,
            @Parameter(description = "Only endorsements that were withdrawn, or only those that stand.")
                    @QueryParam("withdrawn")
                    @Nullable
                    Boolean withdrawn,
            @Parameter(
                            description =
                                    "What was known at this instant (RFC 3339), which is not in the future: in the order"
                                            + " of recording. A page may then hold fewer items than asked for and have a `next`"
                                            + " all the same.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt,
            @BeanParam PageQuery page) {
        var candidate = new CandidateId(id);
        var filter = new EndorsementFilter(stance, endorserType, withdrawn);
        return asKnownAt == null
                ? EndorsementPage.of(lists.of(candidate, filter, page))
                : EndorsementPage.asKnown(asKnown.of(candidate, filter, asKnownAt, page));
    }

    @POST
    @RunOnVirtualThread
    @NamesBodies(organisation = "/endorser/organisationId")
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Record an endorsement",
            description = "Records what somebody said of the candidacy, published at once unless made a draft.")
    public RestResponse<EndorsementResponse> createEndorsement(@PathParam("id") UUID id, NewEndorsement body) {
        var endorsement = endorsements.record(new CandidateId(id), body.toWanted());
        return Representation.created(
                URI.create("/v1/endorsements/" + endorsement.id()),
                EndorsementResponse.of(endorsement),
                endorsement.version());
    }

    @GET
    @Path("/counts")
    @RunOnVirtualThread
    @Operation(
            summary = "Count the endorsements of a candidate",
            description = "By stance those that stand, and apart from them those that were withdrawn.")
    public EndorsementCountsResponse getEndorsementCounts(@PathParam("id") UUID id) {
        return EndorsementCountsResponse.of(lists.counts(new CandidateId(id)));
    }
}
