package org.hustings.election.organisation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
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
import java.util.UUID;
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
import org.hustings.election.organisation.application.OrganisationQueries;
import org.hustings.election.organisation.application.OrganisationService;
import org.hustings.election.organisation.contract.NewOrganisation;
import org.hustings.election.organisation.contract.OrganisationPage;
import org.hustings.election.organisation.contract.OrganisationPatch;
import org.hustings.election.organisation.contract.OrganisationRecord;
import org.hustings.election.organisation.domain.OrganisationClassification;
import org.hustings.election.record.IdentifierQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Organisations over HTTP. */
@Path("/organisations")
@Tag(name = "Organisations", description = "Bodies that hold elections, count them or take part in them.")
public class OrganisationResource {

    private final OrganisationService organisations;
    private final OrganisationQueries queries;
    private final RevisionHistory history;
    private final Caller caller;

    OrganisationResource(
            OrganisationService organisations, OrganisationQueries queries, RevisionHistory history, Caller caller) {
        this.organisations = organisations;
        this.queries = queries;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "List organisations", description = "By name. Drafts are listed for callers with a role.")
    public OrganisationPage listOrganisations(
            @Parameter(description = "Only those whose name begins so, whatever its case.", example = "unite")
                    @QueryParam("name")
                    @Size(max = 300)
                    @Nullable
                    String name,
            @Parameter(description = "Only those of this sort.") @QueryParam("classification") @Nullable
                    OrganisationClassification classification,
            @Parameter(
                            description = "Only the one with this identifier elsewhere: scheme, colon, identifier.",
                            example = "wikidata:Q1432136")
                    @QueryParam("identifier")
                    @Nullable
                    IdentifierQuery identifier,
            @BeanParam PageQuery page) {
        return OrganisationPage.of(queries.list(name, classification, identifier, caller.mayReadDrafts(), page));
    }

    @POST
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Record an organisation", description = "Published at once unless it is a `draft`.")
    public RestResponse<OrganisationRecord> createOrganisation(NewOrganisation organisation) {
        var made = organisations.create(organisation);
        return Representation.created(URI.create("/v1/organisations/" + made.id()), made, made.version());
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "Read an organisation", description = "A draft is found by callers with a role only.")
    public RestResponse<OrganisationRecord> getOrganisation(
            @PathParam("id") UUID id,
            @Parameter(description = "What was known at this instant (RFC 3339), which is not in the future.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        var drafts = caller.mayReadDrafts();
        var found = asKnownAt == null ? queries.get(id, drafts) : queries.get(id, drafts, asKnownAt);
        return Representation.ok(found, found.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Change an organisation", description = "Also publishes a draft: `{\"draft\": false}`.")
    public RestResponse<OrganisationRecord> updateOrganisation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            MergePatch<OrganisationPatch> patch) {
        var changed = organisations.change(id, expected, patch);
        return Representation.ok(changed, changed.version());
    }

    @DELETE
    @Path("/{id}")
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Delete an organisation", description = "Only a draft; what was published stays.")
    public void deleteOrganisation(@PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected) {
        organisations.delete(id, expected);
    }

    @GET
    @Path("/{id}/revisions")
    @RunOnVirtualThread
    @Operation(summary = "List the revisions of an organisation", description = "Every accepted change, newest first.")
    public RevisionPage listOrganisationRevisions(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        queries.get(id, caller.mayReadDrafts());
        return history.page("organisation", id.toString(), caller.mayReadDrafts(), page);
    }
}
