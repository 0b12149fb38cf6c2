package org.hustings.commons.revision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Caller;

/** The history of notes, which have no other resource. */
@Path("/notes/{id}/revisions")
@Tag(name = "Notes", description = "Notes in books.")
public class NoteResource {

    private final RevisionHistory history;
    private final Caller caller;

    NoteResource(RevisionHistory history, Caller caller) {
        this.history = history;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "List the revisions of a note")
    public RevisionPage listNoteRevisions(@PathParam("id") String id, @BeanParam PageQuery page) {
        return history.page("note", id, caller.mayReadDrafts(), page);
    }
}
