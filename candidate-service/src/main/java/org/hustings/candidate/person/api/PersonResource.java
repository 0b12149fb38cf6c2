package org.hustings.candidate.person.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.person.application.People;
import org.hustings.candidate.person.application.PersonQueries;
import org.hustings.candidate.person.application.PossibleDuplicates;
import org.hustings.candidate.person.contract.PersonPatch;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** People over HTTP. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "Those who stand, or may stand, in elections.")
public class PersonResource {

    private final People people;
    private final PersonQueries queries;
    private final PossibleDuplicates duplicates;

    PersonResource(People people, PersonQueries queries, PossibleDuplicates duplicates) {
        this.people = people;
        this.queries = queries;
        this.duplicates = duplicates;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List people",
            description =
                    "People by name, or with `q` the best match first. Drafts only for callers with a role; who was"
                            + " merged into another person is listed as that other.")
    public PersonPage listPeople(@Valid @BeanParam PersonListQuery query, @BeanParam PageQuery page) {
        var words = query.q();
        return PersonPage.of(
                words == null ? queries.list(page, query.filter()) : queries.search(page, words, query.filter()));
    }

    @POST
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Record a person",
            description = "Records a person, published at once unless made a draft. The answer names those in"
                    + " `possibleDuplicates` who may be the same person.")
    public RestResponse<PersonResponse> createPerson(NewPerson body) {
        var wanted = body.toEdit();
        // Looked for before, so that a search that fails leaves nothing behind.
        var alike = duplicates.of(wanted.profile(), null);
        var person = people.create(wanted);
        return Representation.created(
                URI.create("/v1/people/" + person.id()), PersonResponse.of(person, alike), person.version());
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "Read a person", description = "One person, with the version as entity tag.")
    public RestResponse<PersonResponse> getPerson(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "What was known at this instant (RFC 3339), which is not in the future."
                                    + " A person who was merged since is told as then.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        if (asKnownAt == null) {
            return ok(queries.get(new PersonId(id)));
        }
        var known = queries.get(new PersonId(id), asKnownAt);
        return Representation.ok(PersonResponse.of(known), known.tag());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change a person",
            description = "Changes what the merge patch names. Setting `draft` to false publishes the person for good.")
    public RestResponse<PersonResponse> updatePerson(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            MergePatch<PersonPatch> patch) {
        return ok(people.change(
                new PersonId(id),
                expected,
                person -> patch.applyTo(PersonPatch.of(person)).toEdit()));
    }

    @DELETE
    @Path("/{id}")
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Delete a draft person", description = "Only a draft to which no candidacy refers is deleted.")
    public void deletePerson(@PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected) {
        people.delete(new PersonId(id), expected);
    }

    @GET
    @Path("/{id}/possible-duplicates")
    @RunOnVirtualThread
    @Operation(
            summary = "List possible duplicates of a person",
            description =
                    "Those who may be the same person, best first and at most ten: with a similar name or the same"
                            + " identifier, and no date of birth that contradicts it.")
    public PossibleDuplicateList listPossibleDuplicates(@PathParam("id") UUID id) {
        return PossibleDuplicateList.of(duplicates.of(new PersonId(id)));
    }

    @GET
    @Path("/{id}/revisions")
    @RunOnVirtualThread
    @Operation(
            summary = "List the revisions of a person",
            description = "Who changed what, when and why, newest first, with the whole record after each change.")
    public RevisionPage listPersonRevisions(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return queries.revisions(new PersonId(id), page);
    }

    private static RestResponse<PersonResponse> ok(Person person) {
        return Representation.ok(PersonResponse.of(person), person.version());
    }
}
