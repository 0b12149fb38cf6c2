package org.hustings.candidate.claim.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.claim.application.Conflicts;
import org.hustings.candidate.person.application.PersonQueries;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.claim.contract.PropertyConflictList;
import org.hustings.commons.http.Representation;
import org.jboss.resteasy.reactive.RestResponse;

/** What is reported of a person in more than one way, over HTTP. */
@Path("/people/{id}/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims", description = "What several sources report of one property, side by side and ranked.")
public class PersonConflictResource {

    private final PersonQueries queries;
    private final Conflicts conflicts;

    PersonConflictResource(PersonQueries queries, Conflicts conflicts) {
        this.queries = queries;
        this.conflicts = conflicts;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List what is reported of a person in more than one way",
            description = "Each property with its values, who says so and what is shown. The ETag is the person's.")
    public RestResponse<PropertyConflictList> listPersonConflicts(@PathParam("id") UUID id) {
        var person = queries.get(new PersonId(id));
        return Representation.ok(conflicts.of(person), person.version());
    }
}
