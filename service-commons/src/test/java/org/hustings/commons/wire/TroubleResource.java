package org.hustings.commons.wire;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.security.Caller;

/** Fails in the ways that a well-behaved resource cannot. */
@Path("/trouble")
@Tag(name = "Trouble", description = "What can go wrong.")
public class TroubleResource {
    private final Caller caller;

    TroubleResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/{sort}")
    @RunOnVirtualThread
    @Operation(summary = "Fail")
    public Map<String, String> fail(@PathParam("sort") String sort) throws SQLException {
        return switch (sort) {
            case "bug" -> throw new IllegalStateException("select secret from org.hustings.Secret");
            case "pool" -> throw new IllegalStateException(new SQLException("Acquisition timeout"));
            case "caller" -> Map.of("subject", caller.subject(), "drafts", Boolean.toString(caller.mayReadDrafts()));
            default -> Map.of();
        };
    }
}
