package org.hustings.timeline.thread.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.page.PageQuery;
import org.hustings.timeline.thread.application.Accusations;
import org.hustings.timeline.thread.application.Threads;
import org.hustings.timeline.thread.contract.AccusationPage;
import org.hustings.timeline.thread.contract.ThreadPage;
import org.jspecify.annotations.Nullable;

/** The exchanges of an election's campaign. */
@Path("/elections/{id}")
@Tag(name = "Timeline", description = "What happened in an election's campaign, in order.")
public class ElectionThreadResource {

    private final Threads threads;
    private final Accusations accusations;

    ElectionThreadResource(Threads threads, Accusations accusations) {
        this.threads = threads;
        this.accusations = accusations;
    }

    @GET
    @Path("/threads")
    @RunOnVirtualThread
    @Operation(
            summary = "List the exchanges of an election",
            description = "Each campaign event that is answered and answers nothing itself, with how many answer it,"
                    + " directly or not, and the last of them; in chronological order.")
    public ThreadPage listElectionThreads(
            @Parameter(
                            description = "The election.",
                            example = "trade-union.unite.general-secretary.2017-04-19",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
                    @PathParam("id")
                    String id,
            @BeanParam PageQuery page) {
        return ThreadPage.of(threads.of(id, page));
    }

    @GET
    @Path("/accusations")
    @RunOnVirtualThread
    @Operation(
            summary = "List who accused whom in an election, and how often",
            description = "Counts the allegations of each speaker against each target, most often first; one against"
                    + " nobody in particular has no target. Whoever was merged into another is counted as that other, and"
                    + " a person who stands as the candidate. An allegation that was cancelled is not counted.")
    public AccusationPage listElectionAccusations(
            @Parameter(
                            description = "The election.",
                            example = "trade-union.unite.general-secretary.2017-04-19",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
                    @PathParam("id")
                    String id,
            @Parameter(description = "Only accusations by this candidate, person or organisation.")
                    @QueryParam("speaker")
                    @Nullable
                    UUID speaker,
            @Parameter(description = "Only accusations against this candidate, person or organisation.")
                    @QueryParam("target")
                    @Nullable
                    UUID target,
            @BeanParam PageQuery page) {
        return AccusationPage.of(accusations.of(id, speaker, target, page));
    }
}
