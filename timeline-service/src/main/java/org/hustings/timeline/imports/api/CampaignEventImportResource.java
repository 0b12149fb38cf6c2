package org.hustings.timeline.imports.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.hustings.timeline.imports.application.CampaignEventImports;
import org.jboss.resteasy.reactive.RestResponse;

/** Bulk imports of campaign events over HTTP. */
@Path("/campaign-event-imports")
@Tag(name = "Imports", description = "Files that are imported in the background.")
public class CampaignEventImportResource {

    static final String TABLE = """
            Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,\
            Media Caption,Media Thumbnail,Alt Text,Type,Group,Background
            2017,4,20,,,,,,,Gerard Coyne is suspended,"From his post, pending an investigation",,,,,,,The count,
            """;

    private final CampaignEventImports files;
    private final Imports imports;

    CampaignEventImportResource(CampaignEventImports files, Imports imports) {
        this.files = files;
        this.imports = imports;
    }

    @POST
    @Consumes({"text/csv", "application/json"})
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Import campaign events from a file",
            description =
                    "A file of TimelineJS3 (`application/json`), or a table in the layout of its spreadsheet"
                            + " (`text/csv`), of up to 64 MiB where the deployment says nothing else. It is answered once the file"
                            + " is received; its events are imported in the background, each wholly or not at all, and the import at"
                            + " `Location` tells how far it has come. HTML becomes plain text. The same file again changes nothing.")
    @RequestBody(
            description = "The file.",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, examples = TABLE)),
                @Content(mediaType = "application/json", schema = @Schema(implementation = TimelineJsUpload.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "Received; the answer is the import as it waits for its turn.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BulkImport.class)))
    public RestResponse<BulkImport> createCampaignEventImport(
            @Valid @BeanParam CampaignEventImportQuery query, Upload upload) {
        var accepted = files.accept(upload, query.target());
        return Representation.accepted(
                URI.create("/v1/campaign-event-imports/" + accepted.id()), accepted, accepted.version());
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List imports of campaign events",
            description = "Newest first. Empty for callers without a role.")
    public BulkImportPage listCampaignEventImports(@BeanParam PageQuery page) {
        return imports.list(page);
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(
            summary = "Read an import of campaign events",
            description = "How far it has come, also while it runs. It is found by callers with a role only.")
    public RestResponse<BulkImport> getCampaignEventImport(@PathParam("id") UUID id) {
        var found = imports.get(id);
        return Representation.ok(found, found.version());
    }

    @GET
    @Path("/{id}/problems")
    @RunOnVirtualThread
    @Operation(
            summary = "List the problems of an import of campaign events",
            description = "What was wrong with events of the file, by line, in the order in which it was found.")
    public ImportProblemPage listCampaignEventImportProblems(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return imports.problems(id, page);
    }
}
