package org.hustings.timeline.changes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which changes are asked for. */
public record ChangeQuery(
        @Parameter(
                description = "Only what came behind this: the `cursor` of a change, or follow `next`. From the first"
                        + " change on when absent.",
                schema = @Schema(type = SchemaType.STRING, pattern = ChangeCursor.FORM))
        @QueryParam("after")
        @Nullable
        String after,

        @Parameter(
                description = "Only what concerns this election. People may take part in any, so what is said of them"
                        + " comes too.",
                example = "trade-union.unite.general-secretary.2017-04-19")
        @QueryParam("electionId")
        @Size(max = 200)
        @Nullable
        String electionId,

        @Parameter(description = "How many changes a page holds at most.")
        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1)
        @Max(200)
        int limit) {

    ChangeCursor place() {
        return after == null ? new ChangeCursor(0) : ChangeCursor.read(after);
    }

    /** The same further on. */
    URI next(ChangeCursor place) {
        var filter =
                electionId == null ? "" : "electionId=" + URLEncoder.encode(electionId, StandardCharsets.UTF_8) + '&';
        return URI.create("/v1/changes?%slimit=%d&after=%s".formatted(filter, limit, place.write()));
    }
}
