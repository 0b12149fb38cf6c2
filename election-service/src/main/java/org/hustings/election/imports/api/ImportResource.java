package org.hustings.election.imports.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.bulk.BulkImport;
import org.hustings.commons.bulk.BulkImportPage;
import org.hustings.commons.bulk.ImportProblemPage;
import org.hustings.commons.bulk.Imports;
import org.hustings.commons.bulk.Upload;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Bulk imports of elections over HTTP. */
@Path("/imports")
@Tag(name = "Imports", description = "Files that are imported in the background.")
public class ImportResource {

    private static final String TABLE = """
            election_id,election_name,organisation,ballot_name,votes,elected,papers_distributed
            trade-union.unite.general-secretary.2017-04-19,Unite general secretary election 2017,Unite the Union,\
            Len McCluskey,"59,067",true,"1,062,049"
            trade-union.unite.general-secretary.2017-04-19,,,Gerard Coyne,"53,544",false,
            """;
    private static final String REPORT = """
            {"@type": "ElectionResults.ElectionReport", "Status": "unofficial-complete", "Election": []}""";

    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Consumes({"text/csv", "application/json"})
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.RETURNING_OFFICER)
    @Operation(
            summary = "Import elections from a file",
            description =
                    "A table (`text/csv`) or a report by NIST SP 1500-100 version 2 (`application/json`), of up to"
                            + " 256 MiB where the deployment says nothing else. It is answered once the file is received;"
                            + " its elections are imported in the background, each wholly or not at all, and the import at"
                            + " `Location` tells how far it has come. The same file again changes nothing.")
    @RequestBody(
            description = "The file.",
            content = {
                @Content(
                        mediaType = "text/csv",
                        // Text, and not a binary: the file that some SDKs make of that is sent as JSON.
                        schema = @Schema(type = SchemaType.STRING, examples = TABLE)),
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", examples = REPORT))
            })
    @APIResponse(
            responseCode = "202",
            description = "Received; the answer is the import as it waits for its turn.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BulkImport.class)))
    public RestResponse<BulkImport> createImport(Upload upload) {
        var accepted = imports.accept(upload);
        return Representation.accepted(URI.create("/v1/imports/" + accepted.id()), accepted, accepted.version());
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "List imports", description = "Newest first. Empty for callers without a role.")
    public BulkImportPage listImports(@BeanParam PageQuery page) {
        return imports.list(page);
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(
            summary = "Read an import",
            description = "How far it has come, also while it runs. It is found by callers with a role only.")
    public RestResponse<BulkImport> getImport(@PathParam("id") UUID id) {
        var found = imports.get(id);
        return Representation.ok(found, found.version());
    }

    @GET
    @Path("/{id}/problems")
    @RunOnVirtualThread
    @Operation(
            summary = "List the problems of an import",
            description = "What was wrong with records of the file, by line, in the order in which it was found.")
    public ImportProblemPage listImportProblems(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return imports.problems(id, page);
    }
}
