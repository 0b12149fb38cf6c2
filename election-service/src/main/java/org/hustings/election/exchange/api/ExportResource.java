package org.hustings.election.exchange.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.http.Download;
import org.hustings.commons.security.Caller;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.exchange.application.ExportQueries;
import org.hustings.election.exchange.csv.ElectionCsv;
import org.hustings.election.exchange.nist.ElectionReport;
import org.hustings.election.exchange.nist.NistReport;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Exports of an election over HTTP. */
@Path("/elections/{id}/exports")
@Tag(name = "Exports", description = "Elections in the forms that others read.")
public class ExportResource {

    private static final String CSV = "text/csv";
    private static final String CSV_WITH_HEADER = CSV + ";charset=utf-8;header=present";

    private static final String CSV_EXAMPLE = """
            election_id,election_name,election_type,organisation_id,post_id,seats,votes_allowed,vote_variation,\
            result_status,round,candidate_id,ballot_name,votes,share_of_valid,share_of_returned,rank,elected,\
            papers_distributed,papers_returned,papers_invalid,valid_votes,turnout_reported,counted_at,declared_at
            trade-union.unite.general-secretary.2017-04-19,Unite general secretary election 2017,TRADE_UNION,\
            0198f2a0-0000-7000-8000-000000000001,0198f2a0-0000-7000-8000-000000000011,1,1,PLURALITY,CERTIFIED,1,\
            019a2b6c-2f00-7b01-9c12-5d0e6f7a8b11,Len McCluskey,59067,45.5,45.4,1,true,\
            1062049,130071,317,129754,12.2,2017-04-21,2017-04-28
            """;

    private final ExportQueries elections;
    private final Caller caller;

    ExportResource(ExportQueries elections, Caller caller) {
        this.elections = elections;
        this.caller = caller;
    }

    @GET
    @Path("/nist-v2")
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            summary = "Export an election as NIST SP 1500-100 v2",
            description = "Valid against the JSON schema of the standard, whatever of the election is known.")
    public RestResponse<ElectionReport> exportElectionToNist(@PathParam("id") ElectionId id) {
        var exported = elections.get(id, caller.mayReadDrafts());
        return Download.of(
                ResponseBuilder.ok(new NistReport(exported).report()),
                MediaType.APPLICATION_JSON,
                id + ".nist-v2.json",
                ExportTag.of(exported));
    }

    @GET
    @Path("/csv")
    @Produces(CSV)
    @RunOnVirtualThread
    @Operation(
            summary = "Export an election as CSV",
            description = "RFC 4180 with a header: a row for each tally of each round; before there is a result, a row"
                    + " for each candidate. Text that a spreadsheet would run as a formula has an apostrophe in front.")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING), example = CSV_EXAMPLE))
    public RestResponse<StreamingOutput> exportElectionToCsv(@PathParam("id") ElectionId id) {
        var exported = elections.get(id, caller.mayReadDrafts());
        return Download.of(new ElectionCsv(exported)::writeTo, CSV_WITH_HEADER, id + ".csv", ExportTag.of(exported));
    }
}
