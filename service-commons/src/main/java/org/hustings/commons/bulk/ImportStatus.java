package org.hustings.commons.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import has come. */
@Schema(
        name = "ImportStatus",
        description = "How far an import has come: waiting for its turn, under way, gone through to its end (some"
                + " records may have failed), or ended early since the file could not be read any further.")
public enum ImportStatus {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED
}
