package org.hustings.election.election.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.revision.RevisionHistory;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Caller;
import org.hustings.commons.security.Roles;
import org.hustings.election.election.application.ElectionQueries;
import org.hustings.election.election.application.ElectionService;
import org.hustings.election.election.application.ElectionsAsKnown;
import org.hustings.election.election.contract.ElectionDocument;
import org.hustings.election.election.contract.ElectionPage;
import org.hustings.election.election.contract.ElectionPatch;
import org.hustings.election.election.contract.NewElection;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.messaging.ElectionEvents;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Elections over HTTP. */
@Path("/elections")
@Tag(name = "Elections", description = "Elections, from the day they are expected until the result is declared.")
public class ElectionResource {

    private final ElectionService elections;
    private final ElectionQueries queries;
    private final ElectionsAsKnown known;
    private final RevisionHistory history;
    private final Caller caller;

    ElectionResource(
            ElectionService elections,
            ElectionQueries queries,
            ElectionsAsKnown known,
            RevisionHistory history,
            Caller caller) {
        this.elections = elections;
        this.queries = queries;
        this.known = known;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List elections",
            description = "Newest first, or as `sort` says. Drafts are listed for callers with a role.")
    public ElectionPage listElections(
            @Valid @BeanParam ElectionListQuery query,
            @Parameter(
                            description =
                                    "What was known at this instant (RFC 3339), which is not in the future."
                                            + " A page may then hold fewer items than asked for and have a `next` all the same.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt,
            @BeanParam PageQuery page) {
        var filter = query.filter();
        var drafts = caller.mayReadDrafts();
        return ElectionPage.of(
                asKnownAt == null
                        ? queries.list(filter, query.sort(), drafts, page)
                        : known.list(filter, query.sort(), drafts, asKnownAt, page));
    }

    @POST
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Record an election",
            description = "Its identifier is the client's choice or made from what is said of it, and permanent.")
    public RestResponse<ElectionDocument> createElection(NewElection election) {
        var made = queries.get(elections.create(election), true);
        return Representation.created(URI.create("/v1/elections/" + made.id()), made, made.version());
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "Read an election", description = "With its timetable, electorates, phases and result.")
    public RestResponse<ElectionDocument> getElection(
            @PathParam("id") ElectionId id,
            @Parameter(description = "What was known at this instant (RFC 3339), which is not in the future.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        if (asKnownAt == null) {
            return read(id);
        }
        var found = known.get(id, caller.mayReadDrafts(), asKnownAt);
        return Representation.ok(found, found.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Change an election", description = "Also publishes a draft: `{\"draft\": false}`.")
    public RestResponse<ElectionDocument> updateElection(
            @PathParam("id") ElectionId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            MergePatch<ElectionPatch> patch) {
        elections.change(id, expected, patch);
        return read(id);
    }

    @DELETE
    @Path("/{id}")
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Delete an election", description = "Only a draft; what was published stays.")
    public void deleteElection(@PathParam("id") ElectionId id, @HeaderParam("If-Match") ExpectedVersion expected) {
        elections.delete(id, expected);
    }

    @GET
    @Path("/{id}/revisions")
    @RunOnVirtualThread
    @Operation(summary = "List the revisions of an election", description = "Every accepted change, newest first.")
    public RevisionPage listElectionRevisions(@PathParam("id") ElectionId id, @BeanParam PageQuery page) {
        queries.get(id, caller.mayReadDrafts());
        return history.page(ElectionEvents.AGGREGATE, id.value(), caller.mayReadDrafts(), page);
    }

    private RestResponse<ElectionDocument> read(ElectionId id) {
        var found = queries.get(id, caller.mayReadDrafts());
        return Representation.ok(found, found.version());
    }
}
