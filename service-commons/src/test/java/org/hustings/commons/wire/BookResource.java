package org.hustings.commons.wire;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/books")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Books", description = "Books on the shelf.")
public class BookResource {
    private final Shelf shelf;

    BookResource(Shelf shelf) {
        this.shelf = shelf;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "List books")
    public BookPage listBooks(
            @QueryParam("kind") @Nullable BookKind kind,
            @QueryParam("title") @Nullable String title,
            @BeanParam PageQuery page) {
        return BookPage.of(shelf.list(kind, title, page));
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "Read a book")
    public RestResponse<Book> getBook(@PathParam("id") UUID id) {
        Book book = shelf.get(id);
        return Representation.ok(book, book.version());
    }

    @GET
    @Path("/{id}/editions/{edition}")
    @RunOnVirtualThread
    @Operation(summary = "Read an edition of a book")
    public Book getEdition(@PathParam("id") UUID id, @PathParam("edition") String edition) {
        return shelf.get(id);
    }

    @POST
    @SafeRepeat
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Add a book")
    public RestResponse<Book> createBook(NewBook body) {
        Book book = shelf.add(body);
        return Representation.created(URI.create("/v1/books/" + book.id()), book, book.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Change a book")
    public RestResponse<Book> updateBook(
            @PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected, MergePatch<BookPatch> patch) {
        Book book = shelf.change(id, expected, patch);
        return Representation.ok(book, book.version());
    }

    @DELETE
    @Path("/{id}")
    @RunOnVirtualThread
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Remove a book")
    public void deleteBook(@PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected) {
        shelf.remove(id, expected);
    }
}
