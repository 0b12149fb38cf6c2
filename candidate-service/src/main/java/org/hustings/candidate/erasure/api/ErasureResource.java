package org.hustings.candidate.erasure.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.person.api.PersonResponse;
import org.hustings.candidate.person.application.PersonErasure;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Erasures over HTTP. */
@Path("/people/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class ErasureResource {

    private final PersonErasure erasure;

    ErasureResource(PersonErasure erasure) {
        this.erasure = erasure;
    }

    @POST
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Erase a person's data",
            description =
                    "Erases for good what is recorded of the person and of all who were merged into that one, now and in"
                            + " the past, and answers with what is left. Candidacies, votes and statuses stay, without"
                            + " names. To erase again changes nothing.")
    public RestResponse<PersonResponse> erasePerson(@PathParam("id") UUID id, NewErasure body) {
        var person = erasure.erase(new PersonId(id), body.reason());
        return Representation.created(
                URI.create("/v1/people/" + person.id()), PersonResponse.of(person), person.version());
    }
}
