package org.hustings.candidate.candidacy.api;

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
import org.hustings.candidate.candidacy.application.Affiliations;
import org.hustings.candidate.candidacy.application.Candidacies;
import org.hustings.candidate.candidacy.application.CandidateQueries;
import org.hustings.candidate.candidacy.application.CandidatesAsKnown;
import org.hustings.candidate.candidacy.contract.CandidatePatch;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateId;
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

/** Candidacies over HTTP. */
@Path("/candidates/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates", description = "Who stands in which election, and what became of it.")
public class CandidateResource {

    private final Candidacies candidacies;
    private final CandidateQueries queries;
    private final CandidatesAsKnown asKnown;
    private final Affiliations affiliations;

    CandidateResource(
            Candidacies candidacies, CandidateQueries queries, CandidatesAsKnown asKnown, Affiliations affiliations) {
        this.candidacies = candidacies;
        this.queries = queries;
        this.asKnown = asKnown;
        this.affiliations = affiliations;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Read a candidate", description = "One candidacy, with the version as entity tag.")
    public RestResponse<CandidateResponse> getCandidate(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "What was known at this instant (RFC 3339), which is not in the future."
                                    + " A candidacy whose person was merged since is told as then.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        if (asKnownAt == null) {
            return ok(queries.get(new CandidateId(id)));
        }
        var known = asKnown.get(new CandidateId(id), asKnownAt);
        return Representation.ok(CandidateResponse.of(known), known.tag());
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @RunOnVirtualThread
    @NamesBodies(organisation = "/affiliation/organisation")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change a candidate",
            description =
                    "Changes what the merge patch names. Setting `draft` to false publishes the candidacy for good;"
                            + " the statuses are not changed here.")
    public RestResponse<CandidateResponse> updateCandidate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            MergePatch<CandidatePatch> patch) {
        return ok(candidacies.change(
                new CandidateId(id),
                expected,
                candidate -> affiliations.named(
                        patch.applyTo(CandidatePatch.of(candidate)).toEdit())));
    }

    @DELETE
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Delete a draft candidate", description = "Only a draft is deleted; a candidacy is withdrawn.")
    public void deleteCandidate(@PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected) {
        candidacies.delete(new CandidateId(id), expected);
    }

    @POST
    @Path("/transitions")
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Move a candidate's status",
            description =
                    "Moves the status before the election and answers with the candidate after it. An illegal move is refused with 409, and the problem says"
                            + " which moves are legal.")
    public RestResponse<CandidateResponse> createCandidateTransition(
            @PathParam("id") UUID id, NewCandidateTransition body) {
        var candidate = candidacies.move(new CandidateId(id), body.toChange());
        return Representation.created(
                URI.create("/v1/candidates/" + candidate.id()), CandidateResponse.of(candidate), candidate.version());
    }

    @GET
    @Path("/revisions")
    @RunOnVirtualThread
    @Operation(
            summary = "List the revisions of a candidate",
            description = "Who changed what, when and why, newest first, with the whole record after each change.")
    public RevisionPage listCandidateRevisions(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return queries.revisions(new CandidateId(id), page);
    }

    private static RestResponse<CandidateResponse> ok(Candidate candidate) {
        return Representation.ok(CandidateResponse.of(candidate), candidate.version());
    }
}
