package org.hustings.commons.bulk;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some imports of a list. */
@Schema(name = "BulkImportPage", description = "Some imports of a list, newest first.", examples = """
                {
                  "items": [
                    {
                      "id": "019a2c1e-7b3a-7c55-9d0f-2f6a1b3c4d5e",
                      "version": 2003,
                      "format": "CSV",
                      "status": "COMPLETED",
                      "parameters": {},
                      "submittedBy": "returning-officer",
                      "bytes": 1480233,
                      "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                      "recordsRead": 2000,
                      "created": 1980,
                      "updated": 3,
                      "unchanged": 15,
                      "failed": 2,
                      "problems": 3,
                      "createdAt": "2026-01-05T10:12:00Z",
                      "updatedAt": "2026-01-05T10:12:21Z",
                      "startedAt": "2026-01-05T10:12:00Z",
                      "finishedAt": "2026-01-05T10:12:21Z"
                    }
                  ]
                }""")
public record BulkImportPage(
        @Schema(description = "The imports, newest first.") List<BulkImport> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    static BulkImportPage of(Page<BulkImport> page) {
        return new BulkImportPage(page.items(), page.next(), page.prev());
    }
}
