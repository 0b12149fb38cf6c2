package org.hustings.candidate.exchange.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.exchange.application.ExportQueries;
import org.hustings.candidate.exchange.application.SurroundingsQueries;
import org.hustings.candidate.exchange.popolo.PopoloDocument;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.http.ContentTag;
import org.hustings.commons.http.Download;
import org.jboss.resteasy.reactive.RestResponse;

/** Exports of a person over HTTP. */
@Path("/people/{id}/exports")
@Tag(ref = "Exports")
public class PersonExportResource {

    private final ExportQueries exports;
    private final SurroundingsQueries surroundings;
    private final ObjectMapper json;

    PersonExportResource(ExportQueries exports, SurroundingsQueries surroundings, ObjectMapper json) {
        this.exports = exports;
        this.surroundings = surroundings;
        this.json = json;
    }

    @GET
    @Path("/popolo")
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            summary = "Export a person as Popolo",
            description =
                    "The person, the organisations and posts that are named, a membership with the role `candidate`"
                            + " for each candidacy and one for each post that the person holds or held, in the terms of the Popolo specification.")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PopoloDocument.class)))
    public RestResponse<StreamingOutput> exportPersonToPopolo(@PathParam("id") UUID id) {
        var person = exports.person(new PersonId(id));
        var export = exports.ofPerson(person.id());
        var document = new PopoloDocument(export, surroundings.get(), json.writer(), person);
        var around = Stream.concat(Stream.of(person.version()), surroundings.versions(person.id()));
        return Download.of(
                document::writeTo,
                MediaType.APPLICATION_JSON,
                id + ".popolo.json",
                ContentTag.of(Stream.concat(around, export.versions())));
    }
}
