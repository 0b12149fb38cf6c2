package org.hustings.timeline.campaignevent.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which direction of time a timeline is read. */
@Schema(
        name = "TimelineOrder",
        description = "In which direction of time to read: `ASC` from the oldest on, `DESC` from the newest back.")
public enum TimelineOrder {
    ASC,
    DESC
}
