package org.hustings.election.timetable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a date rests on. */
@Schema(
        name = "DateConfidence",
        description = "What the date rests on: an announcement, what was done before, or an estimate.")
public enum DateConfidence {
    ANNOUNCED,
    PRECEDENT,
    ESTIMATE
}
