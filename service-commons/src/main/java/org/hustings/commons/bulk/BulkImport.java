package org.hustings.commons.bulk;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An upload and what has become of its records so far. */
@Schema(name = "BulkImport", description = "An upload and what has become of its records so far.", examples = """
                {
                  "id": "019a2c1e-7b3a-7c55-9d0f-2f6a1b3c4d5e",
                  "version": 412,
                  "format": "CSV",
                  "status": "RUNNING",
                  "parameters": {},
                  "submittedBy": "returning-officer",
                  "bytes": 1480233,
                  "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                  "recordsRead": 410,
                  "created": 398,
                  "updated": 3,
                  "unchanged": 7,
                  "failed": 2,
                  "problems": 3,
                  "createdAt": "2026-01-05T10:12:00Z",
                  "updatedAt": "2026-01-05T10:12:04Z",
                  "startedAt": "2026-01-05T10:12:00Z"
                }""")
public record BulkImport(
        @Schema(description = "Identifier.") UUID id,

        @Schema(
                description = "Rises with every record that is gone through.",
                minimum = "1",
                maximum = "9007199254740991")
        long version,

        @Schema(description = "The form of the file.", pattern = "^[A-Z][A-Z0-9_]*$", examples = "CSV")
        String format,

        @Schema(description = "How far it has come.") ImportStatus status,

        @Schema(
                description =
                        "What the request said beside the file, by the names of its parameters; most say nothing.",
                examples = "{\"electionId\": \"trade-union.unite.general-secretary.2017-04-19\"}")
        Map<String, String> parameters,

        @Schema(description = "Who sent it: the subject of a token; revisions name it as their actor.")
        String submittedBy,

        @Schema(description = "Size of the upload.", minimum = "0", maximum = "9007199254740991")
        long bytes,

        @Schema(description = "SHA-256 of the upload, in hexadecimal.", pattern = "^[0-9a-f]{64}$")
        String sha256,

        @Schema(
                description = "Records gone through; the four counts below sum to it.",
                minimum = "0",
                maximum = "9007199254740991")
        long recordsRead,

        @Schema(description = "Records that were not there and are now.", minimum = "0", maximum = "9007199254740991")
        long created,

        @Schema(
                description = "Records that were there and say something else now.",
                minimum = "0",
                maximum = "9007199254740991")
        long updated,

        @Schema(description = "Records that were there and said the same.", minimum = "0", maximum = "9007199254740991")
        long unchanged,

        @Schema(
                description = "Records of which nothing was written; the problems say why.",
                minimum = "0",
                maximum = "9007199254740991")
        long failed,

        @Schema(description = "How many problems were found.", minimum = "0", maximum = "9007199254740991")
        long problems,

        @Schema(description = "When it was accepted (RFC 3339, UTC).")
        Instant createdAt,

        @Schema(description = "When it last came further (RFC 3339, UTC).")
        Instant updatedAt,

        @Nullable @Schema(description = "When its first record was begun; absent while it waits (RFC 3339, UTC).")
        Instant startedAt,

        @Nullable @Schema(description = "When it ended; absent until then (RFC 3339, UTC).")
        Instant finishedAt) {}
