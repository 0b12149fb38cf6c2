package org.hustings.election.claim.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A property of which different values are reported. */
@Schema(name = "Conflict", description = "A property of which different values are reported, none of them deprecated.")
public record Conflict(
        @Schema(
                description = "JSON Pointer of the property; `/electorates` where the figures of how many could vote"
                        + " differ.",
                examples = "/timetable/COUNT_STARTS/date")
        String property,

        @Schema(description = "Whether equally good claims differ; of electorates, whether figures of one basis do.")
        boolean disputed,

        @Nullable
        @Schema(
                description = "What the record shows; absent where it shows none, or all.",
                implementation = Object.class)
        JsonNode shown,

        @Nullable @Schema(description = "What the other figures imply.")
        ImpliedInterval implied,

        @Schema(description = "The values, in the order in which they were first recorded.")
        List<ConflictingValue> values) {}
