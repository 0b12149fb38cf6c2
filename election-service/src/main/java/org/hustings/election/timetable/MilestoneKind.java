package org.hustings.election.timetable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a milestone limits what may be done until then, or tells what happens then. */
@Schema(
        name = "MilestoneKind",
        description = "Whether the milestone limits what may be done until then, or tells what happens then.")
public enum MilestoneKind {
    DEADLINE,
    OCCURRENCE
}
