package org.hustings.timeline.source.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.page.PageQuery;
import org.hustings.timeline.source.application.CitedSources;
import org.hustings.timeline.source.application.SourceFilter;
import org.hustings.timeline.source.contract.SupportingPublisherPage;
import org.hustings.timeline.source.contract.SupportingSourcePage;
import org.hustings.timeline.value.SourceKind;
import org.jspecify.annotations.Nullable;

/** Where an election's timeline is known from. */
@Path("/elections/{id}")
@Tag(name = "Timeline", description = "What happened in an election's campaign, in order.")
public class SourceResource {

    private final CitedSources sources;

    SourceResource(CitedSources sources) {
        this.sources = sources;
    }

    @GET
    @Path("/sources")
    @RunOnVirtualThread
    @Operation(
            summary = "List the sources of an election's timeline",
            description = "Each source once, by its address or else by who published what when, with how many entries"
                    + " name it and how many of them rest on it alone.")
    public SupportingSourcePage listElectionSources(
            @Parameter(
                            description = "The election.",
                            example = "trade-union.unite.general-secretary.2017-04-19",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
                    @PathParam("id")
                    String id,
            @Parameter(description = "Only sources of this publisher; case and accents do not matter.")
                    @QueryParam("publisher")
                    @Nullable
                    String publisher,
            @Parameter(description = "Only sources of this kind.") @QueryParam("kind") @Nullable SourceKind kind,
            @BeanParam PageQuery page) {
        return SupportingSourcePage.of(sources.of(id, new SourceFilter(publisher, kind), page));
    }

    @GET
    @Path("/publishers")
    @RunOnVirtualThread
    @Operation(
            summary = "List the publishers of the sources of an election's timeline",
            description =
                    "With how many sources of each are named, how many entries name one of them, and how many rest"
                            + " on a single source, of that publisher.")
    public SupportingPublisherPage listElectionPublishers(
            @Parameter(
                            description = "The election.",
                            example = "trade-union.unite.general-secretary.2017-04-19",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
                    @PathParam("id")
                    String id,
            @BeanParam PageQuery page) {
        return SupportingPublisherPage.of(sources.publishers(id, page));
    }
}
