package org.hustings.election.claim.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Between what bounds a number has to lie by other figures, which were rounded when they were printed. */
@Schema(
        name = "ImpliedInterval",
        description = "Between what bounds a number has to lie by the other figures (check C7 of the result).",
        examples = "{\"low\": 1061800, \"high\": 1070542}")
public record ImpliedInterval(
        @Schema(description = "The lowest that is possible.", minimum = "0", maximum = "9007199254740991")
        long low,

        @Nullable
        @Schema(
                description = "The highest that is possible; absent where there is none.",
                minimum = "0",
                maximum = "9007199254740991")
        Long high) {}
