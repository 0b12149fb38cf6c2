package org.hustings.timeline.changes;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.http.ContentTag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The feed of changes over HTTP. */
@Path("/changes")
@Tag(name = "Timeline", description = "What happened in an election's campaign, in order.")
public class ChangeResource {

    private final ChangeFeed feed;

    ChangeResource(ChangeFeed feed) {
        this.feed = feed;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Follow what changes on the timelines",
            description =
                    "Every change of every campaign event, each with the campaign event after it, and who is shown"
                            + " as whom since two were merged: oldest first, none missing and none out of order, however many are"
                            + " written at once. Follow `next`, and ask it again where nothing is new. Drafts are told to callers"
                            + " with a role only; to others, an entry begins with its publication.")
    public RestResponse<ChangePage> getChanges(@Valid @BeanParam ChangeQuery query) {
        var page = feed.read(query);
        // What was said of someone who is erased changes in place, so the cursors alone would not do.
        var tag = ContentTag.of(Stream.concat(Stream.of(page.next(), page.upToDate()), page.items().stream()));
        return ResponseBuilder.ok(page).tag(tag).build();
    }
}
