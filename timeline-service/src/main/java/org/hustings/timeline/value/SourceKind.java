package org.hustings.timeline.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of document a source is. */
@Schema(name = "SourceKind", description = "What sort of document a source is.")
public enum SourceKind {
    OFFICIAL_NOTICE,
    SCRUTINEER_REPORT,
    ORGANISATION_STATEMENT,
    NEWS,
    CAMPAIGN,
    SOCIAL,
    COURT,
    OTHER
}
