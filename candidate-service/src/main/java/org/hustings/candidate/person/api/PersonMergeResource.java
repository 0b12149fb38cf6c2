package org.hustings.candidate.person.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.person.application.PersonMergeQueries;
import org.hustings.candidate.person.application.PersonMerges;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonMerge;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Merges of people over HTTP. */
@Path("/people/{id}/merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "People")
public class PersonMergeResource {

    private final PersonMerges merges;
    private final PersonMergeQueries queries;

    PersonMergeResource(PersonMerges merges, PersonMergeQueries queries) {
        this.merges = merges;
        this.queries = queries;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List the merges of a person",
            description =
                    "The merges in which the person took part, as the duplicate or as the one who was merged into,"
                            + " newest first; those that were undone too.")
    public PersonMergePage listPersonMerges(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return PersonMergePage.of(queries.list(new PersonId(id), page));
    }

    @POST
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Merge a duplicate into a person",
            description = "From then on the duplicate's addresses lead to the person, and what is recorded of the"
                    + " duplicate is the person's. Of two candidacies in one election one stands for both. A merge can"
                    + " be undone, and then gives back all it moved.")
    public RestResponse<PersonMergeResponse> createPersonMerge(@PathParam("id") UUID id, NewPersonMerge body) {
        return created(id, merges.merge(new PersonId(id), new PersonId(body.duplicateId()), body.ground()));
    }

    @GET
    @Path("/{mergeId}")
    @RunOnVirtualThread
    @Operation(
            summary = "Read a merge of a person",
            description = "One merge in which the person took part, with the version as entity tag.")
    public RestResponse<PersonMergeResponse> getPersonMerge(
            @PathParam("id") UUID id, @PathParam("mergeId") UUID mergeId) {
        var merge = queries.get(new PersonId(id), mergeId);
        return Representation.ok(PersonMergeResponse.of(merge), merge.version());
    }

    @POST
    @Path("/{mergeId}/reversal")
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Undo a merge of people",
            description = "Gives back to the one who was taken for a duplicate what was recorded of them, before the"
                    + " merge or since. Merges are undone in any order.")
    public RestResponse<PersonMergeResponse> createPersonMergeReversal(
            @PathParam("id") UUID id, @PathParam("mergeId") UUID mergeId, NewPersonMergeReversal body) {
        return created(id, merges.undo(new PersonId(id), mergeId, body.reason()));
    }

    private static RestResponse<PersonMergeResponse> created(UUID person, PersonMerge merge) {
        var location = URI.create("/v1/people/%s/merges/%s".formatted(person, merge.id()));
        return Representation.created(location, PersonMergeResponse.of(merge), merge.version());
    }
}
