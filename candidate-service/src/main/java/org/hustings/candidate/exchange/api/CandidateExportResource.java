package org.hustings.candidate.exchange.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.exchange.application.ExportQueries;
import org.hustings.candidate.exchange.application.SurroundingsQueries;
import org.hustings.candidate.exchange.csv.CandidateCsv;
import org.hustings.candidate.exchange.popolo.PopoloDocument;
import org.hustings.commons.http.ContentTag;
import org.hustings.commons.http.Download;
import org.jboss.resteasy.reactive.RestResponse;

/** Exports of an election's candidates over HTTP. */
@Path("/elections/{id}/candidates/exports")
@Tag(name = "Exports", description = "Elections in the forms that others read.")
public class CandidateExportResource {

    private static final String CSV = "text/csv";
    private static final String CSV_WITH_HEADER = CSV + ";charset=utf-8;header=present";
    private static final String CSV_EXAMPLE = """
            election_id,candidate_id,person_id,name,given_name,family_name,person_identifiers,ballot_name,\
            list_position,pre_election_status,post_election_status,incumbent,affiliation_id,affiliation,\
            affiliation_description,result_status,votes,share_of_valid,share_of_returned,rank,elected
            trade-union.unite.general-secretary.2017-04-19,019a2b6c-2f00-7b01-9c12-5d0e6f7a8b11,\
            019a2b6c-1f00-7a01-8c12-5d0e6f7a8b01,Len McCluskey,Leonard,McCluskey,wikidata:Q1432136,Len McCluskey,1,\
            QUALIFIED,WINNER,true,,Unite the Union,general secretary since 2011,CERTIFIED,59067,45.5,45.4,1,true
            """;

    private final ExportQueries exports;
    private final SurroundingsQueries surroundings;
    private final ObjectMapper json;

    CandidateExportResource(ExportQueries exports, SurroundingsQueries surroundings, ObjectMapper json) {
        this.exports = exports;
        this.surroundings = surroundings;
        this.json = json;
    }

    @GET
    @Path("/csv")
    @Produces(CSV)
    @RunOnVirtualThread
    @Operation(
            summary = "Export the candidates of an election as CSV",
            description = "RFC 4180 with a header: a row for each candidate, as on the ballot paper, with what the"
                    + " result counted. Text that a spreadsheet would run as a formula has an apostrophe in front.")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING), example = CSV_EXAMPLE))
    public RestResponse<StreamingOutput> exportCandidatesToCsv(
            @Parameter(description = "The election.", example = "trade-union.unite.general-secretary.2017-04-19")
                    @PathParam("id")
                    String id) {
        var export = exports.ofElection(new ElectionId(id));
        return Download.of(
                new CandidateCsv(export)::writeTo,
                CSV_WITH_HEADER,
                id + ".candidates.csv",
                ContentTag.of(export.versions()));
    }

    @GET
    @Path("/popolo")
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            summary = "Export the candidates of an election as Popolo",
            description =
                    "The people, the organisations and posts that are named, a membership with the role `candidate`"
                            + " for each candidacy and one for each post that the people hold or held, in the terms of the Popolo specification.")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PopoloDocument.class)))
    public RestResponse<StreamingOutput> exportCandidatesToPopolo(
            @Parameter(description = "The election.", example = "trade-union.unite.general-secretary.2017-04-19")
                    @PathParam("id")
                    String id) {
        var election = new ElectionId(id);
        var export = exports.ofElection(election);
        var document = new PopoloDocument(export, surroundings.get(), json.writer(), null);
        return Download.of(
                document::writeTo,
                MediaType.APPLICATION_JSON,
                id + ".popolo.json",
                ContentTag.of(Stream.concat(surroundings.versions(election), export.versions())));
    }
}
