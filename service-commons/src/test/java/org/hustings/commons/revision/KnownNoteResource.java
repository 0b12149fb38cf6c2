package org.hustings.commons.revision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.asknown.KnownRecords;
import org.hustings.commons.http.Representation;
import org.hustings.commons.security.Caller;
import org.jboss.resteasy.reactive.RestResponse;

/** Notes as they were known at an instant. */
@Path("/known-notes/{id}")
@Tag(name = "Notes", description = "Notes in books.")
public class KnownNoteResource {

    private final KnownRecords records;
    private final Caller caller;

    KnownNoteResource(KnownRecords records, Caller caller) {
        this.records = records;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Read a note as it was known")
    public RestResponse<Text> getKnownNote(@PathParam("id") String id, @QueryParam("asKnownAt") AsKnownAt at) {
        var note = records.find("note", id, caller.mayReadDrafts(), at).orElseThrow(NotFoundException::new);
        return Representation.ok(new Text(note.path("text").asText()), version(note));
    }

    @GET
    @Path("/erasable")
    @RunOnVirtualThread
    @Operation(summary = "Read a note that may be erased")
    public RestResponse<Text> getErasableNote(@PathParam("id") String id, @QueryParam("asKnownAt") AsKnownAt at) {
        var note = records.findErasable("note", id, caller.mayReadDrafts(), at).orElseThrow(NotFoundException::new);
        var text = note.text("text");
        return Representation.ok(new Text(text), note.text("pages") + "-" + text);
    }

    private static long version(ObjectNode note) {
        return note.path("pages").asLong();
    }

    /** What a note says. */
    public record Text(String text) {}
}
