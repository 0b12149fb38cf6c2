package org.hustings.election.timetable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a milestone has come. */
@Schema(name = "MilestoneStatus", description = "How far the milestone has come.")
public enum MilestoneStatus {
    PLANNED,
    CONFIRMED,
    HAPPENED,
    CANCELED
}
