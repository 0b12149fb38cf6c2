package org.hustings.candidate.candidacy.api;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.bodycopy.api.NamesBodies;
import org.hustings.candidate.candidacy.application.Affiliations;
import org.hustings.candidate.candidacy.application.Candidacies;
import org.hustings.candidate.candidacy.application.CandidateQueries;
import org.hustings.candidate.candidacy.application.CandidatesAsKnown;
import org.hustings.candidate.candidacy.domain.Candidacy;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.value.Ids;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The candidates of an election over HTTP. */
@Path("/elections/{id}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Candidates")
public class ElectionCandidatesResource {

    private final Candidacies candidacies;
    private final CandidateQueries queries;
    private final CandidatesAsKnown asKnown;
    private final Affiliations affiliations;

    ElectionCandidatesResource(
            Candidacies candidacies, CandidateQueries queries, CandidatesAsKnown asKnown, Affiliations affiliations) {
        this.candidacies = candidacies;
        this.queries = queries;
        this.asKnown = asKnown;
        this.affiliations = affiliations;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List the candidates of an election",
            description = "As on the ballot paper, then by name; beside `asKnownAt` in the order in which they were"
                    + " recorded. Drafts only for callers with a role.")
    public CandidatePage listCandidates(
            @Parameter(description = "The election.", example = "trade-union.unite.general-secretary.2017-04-19")
                    @PathParam("id")
                    String id,
            @BeanParam ElectionCandidatesQuery query,
            @Parameter(
                            description =
                                    "What was known at this instant (RFC 3339), which is not in the future. A page"
                                            + " may then hold fewer items than asked for and have a `next` all the same.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt,
            @BeanParam PageQuery page) {
        var election = new ElectionId(id);
        var filter = query.filter(election);
        return asKnownAt == null
                ? CandidatePage.of(queries.list(page, election, filter))
                : CandidatePage.asKnown(asKnown.list(page, election, filter, asKnownAt));
    }

    @POST
    @RunOnVirtualThread
    @RequiresElection
    @NamesBodies(organisation = "/affiliation/organisation")
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Record a candidacy",
            description = "Records that a person stands in the election; a person stands in an election once.")
    public RestResponse<CandidateResponse> createCandidate(
            @Parameter(description = "The election.", example = "trade-union.unite.general-secretary.2017-04-19")
                    @PathParam("id")
                    String id,
            NewCandidate body) {
        var candidacy = new Candidacy(
                new CandidateId(Ids.next()),
                new PersonId(body.personId()),
                new ElectionId(id),
                Boolean.TRUE.equals(body.draft()));
        var candidate = candidacies.declare(
                candidacy, body.firstStatus(), person -> affiliations.named(body.profileOf(person)));
        return Representation.created(
                URI.create("/v1/candidates/" + candidate.id()), CandidateResponse.of(candidate), candidate.version());
    }
}
