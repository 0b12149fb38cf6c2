package org.hustings.commons.revision;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One accepted change of a record, as its history tells it. */
@Schema(description = "One accepted change of a record: who changed what, when and why, and the record after it.")
public record Revision(
        @Schema(description = "The id of the event that told the change on the topic.")
        UUID eventId,

        @Schema(
                description = "What happened: past tense and versioned.",
                examples = "org.hustings.election.phase-changed.v1")
        String type,

        @Schema(
                description = "The version of the record after the change.",
                minimum = "1",
                maximum = "9007199254740991",
                examples = "3")
        long version,

        @Schema(description = "When it happened.") Instant occurredAt,
        @Schema(description = "When the suite recorded it.") Instant recordedAt,

        @Schema(
                description =
                        "Who made it: the subject of a token, or `system:` and the service that acted on an event.")
        String actor,

        @Schema(description = "Why it was made, in the words of its maker.") @Nullable
        String reason,

        @Schema(
                description = "JSON Pointers to the members that differ from the version before.",
                examples = "[\"/phase\"]")
        List<String> changed,

        @Schema(
                description = "The whole record after the change, as on the topic.",
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class,
                implementation = Object.class)
        JsonNode record,

        @Schema(
                description = "What the type of change says beyond the record.",
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class,
                implementation = Object.class)
        @Nullable
        JsonNode details) {}
