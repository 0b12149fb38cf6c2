package org.hustings.candidate.imports.api;

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

/** Bulk imports of candidates over HTTP. */
@Path("/candidate-imports")
@Tag(name = "Imports", description = "Files that are imported in the background.")
public class CandidateImportResource {

    private static final String TABLE = """
            election_id,name,ballot_name,pre_election_status,incumbent,affiliation,nominations_branch
            trade-union.unite.general-secretary.2017-04-19,Leonard McCluskey,Len McCluskey,QUALIFIED,true,\
            Unite the Union,1185
            trade-union.unite.general-secretary.2017-04-19,Gerard Coyne,,QUALIFIED,false,,187
            """;

    private final Imports imports;

    CandidateImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Consumes({"text/csv", "application/json"})
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Import candidates from a file",
            description =
                    "A table (`text/csv`) or a list (`application/json`), of up to 256 MiB where the deployment says"
                            + " nothing else. It is answered once the file is received; its candidacies are imported in the"
                            + " background, each wholly or not at all, and the import at `Location` tells how far it has"
                            + " come. Whether someone is recorded already is never guessed by a name. The same file again"
                            + " changes nothing.")
    @RequestBody(
            description = "The file.",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, examples = TABLE)),
                @Content(mediaType = "application/json", schema = @Schema(implementation = CandidateImportFile.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "Received; the answer is the import as it waits for its turn.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BulkImport.class)))
    public RestResponse<BulkImport> createCandidateImport(Upload upload) {
        var accepted = imports.accept(upload);
        return Representation.accepted(
                URI.create("/v1/candidate-imports/" + accepted.id()), accepted, accepted.version());
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "List imports of candidates", description = "Newest first. Empty for callers without a role.")
    public BulkImportPage listCandidateImports(@BeanParam PageQuery page) {
        return imports.list(page);
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(
            summary = "Read an import of candidates",
            description = "How far it has come, also while it runs. It is found by callers with a role only.")
    public RestResponse<BulkImport> getCandidateImport(@PathParam("id") UUID id) {
        var found = imports.get(id);
        return Representation.ok(found, found.version());
    }

    @GET
    @Path("/{id}/problems")
    @RunOnVirtualThread
    @Operation(
            summary = "List the problems of an import of candidates",
            description = "What was wrong with records of the file, by line, in the order in which it was found.")
    public ImportProblemPage listCandidateImportProblems(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return imports.problems(id, page);
    }
}
