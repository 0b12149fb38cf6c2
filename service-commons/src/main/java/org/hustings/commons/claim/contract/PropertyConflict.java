package org.hustings.commons.claim.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A property of which different values are reported. */
@Schema(
        name = "PropertyConflict",
        description = "A property of which different values are reported, none of them deprecated.")
public record PropertyConflict(
        @Schema(description = "JSON Pointer of the property.", examples = "/birthDate")
        String property,

        @Schema(description = "Whether equally good claims differ.")
        boolean disputed,

        @Nullable
        @Schema(description = "What the record shows; absent where it shows none.", implementation = Object.class)
        JsonNode shown,

        @Schema(description = "The values, in the order in which they were first recorded.")
        List<PropertyConflictValue> values) {}
