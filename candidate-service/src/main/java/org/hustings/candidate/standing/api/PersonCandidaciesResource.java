package org.hustings.candidate.standing.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.standing.application.StandingQueries;
import org.hustings.commons.page.PageQuery;

/** A person's candidacies over HTTP. */
@Path("/people/{id}/candidacies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "People")
public class PersonCandidaciesResource {

    private final StandingQueries standings;

    PersonCandidaciesResource(StandingQueries standings) {
        this.standings = standings;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List a person's candidacies",
            description = "In all elections, the newest first, each with what became of it. Drafts, and candidacies in"
                    + " elections that are drafts, only for callers with a role.")
    public StandingPage listPersonCandidacies(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return StandingPage.of(standings.ofPerson(page, new PersonId(id)));
    }
}
