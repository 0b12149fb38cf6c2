package org.hustings.candidate.endorsement.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.endorsement.application.EndorsementLists;
import org.hustings.candidate.endorsement.domain.EndorsementFilter;
import org.hustings.candidate.endorsement.domain.EndorsementStance;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** What a person endorses over HTTP. */
@Path("/people/{id}/endorsements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Endorsements")
public class PersonEndorsementsResource {

    private final EndorsementLists lists;

    PersonEndorsementsResource(EndorsementLists lists) {
        this.lists = lists;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List what a person endorses",
            description = "By the date that the endorsements were made, newest first, those of unknown date last;"
                    + " drafts only for callers with a role.")
    public EndorsementPage listPersonEndorsements(
            @PathParam("id") UUID id,
            @Parameter(description = "Only endorsements of this stance.") @QueryParam("stance") @Nullable
                    EndorsementStance stance,
            @Parameter(description = "Only endorsements that were withdrawn, or only those that stand.")
                    @QueryParam("withdrawn")
                    @Nullable
                    Boolean withdrawn,
            @BeanParam PageQuery page) {
        return EndorsementPage.of(lists.by(new PersonId(id), new EndorsementFilter(stance, null, withdrawn), page));
    }
}
