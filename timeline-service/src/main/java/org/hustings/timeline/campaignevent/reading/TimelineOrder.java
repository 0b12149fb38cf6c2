package org.hustings.timeline.campaignevent.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which order a timeline is read. */
@Schema(
        name = "TimelineOrder",
        description =
                "In which order to read: `ASC` from the oldest on, `DESC` from the newest back, `RELEVANCE` what fits"
                        + " the words searched for best.")
public enum TimelineOrder {
    ASC,
    DESC,
    RELEVANCE
}
