package org.hustings.commons.bulk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Imports of notes, as a service would have them. */
@Path("/imports")
@Tag(name = "Notes", description = "Notes in books.")
public class NoteImportResource {

    private final Imports imports;

    NoteImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Consumes("text/csv")
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Import notes")
    @RequestBody(
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "Received.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BulkImport.class)))
    public RestResponse<BulkImport> createImport(
            @Parameter(description = "Put before each text.") @QueryParam("prefix") @Nullable String prefix,
            Upload upload) {
        var accepted = imports.accept(upload, prefix == null ? Map.of() : Map.of(NoteTable.PREFIX, prefix));
        return Representation.accepted(URI.create("/v1/imports/" + accepted.id()), accepted, accepted.version());
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "List imports")
    public BulkImportPage listImports(@BeanParam PageQuery page) {
        return imports.list(page);
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "Read an import")
    public RestResponse<BulkImport> getImport(@PathParam("id") UUID id) {
        var found = imports.get(id);
        return Representation.ok(found, found.version());
    }

    @GET
    @Path("/{id}/problems")
    @RunOnVirtualThread
    @Operation(summary = "List the problems of an import")
    public ImportProblemPage listImportProblems(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return imports.problems(id, page);
    }
}
