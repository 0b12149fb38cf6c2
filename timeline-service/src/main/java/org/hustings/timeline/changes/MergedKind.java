package org.hustings.timeline.changes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of participant is shown as another. */
@Schema(name = "MergedKind", description = "What sort of participant is shown as another.")
public enum MergedKind {
    CANDIDATE,
    PERSON
}
