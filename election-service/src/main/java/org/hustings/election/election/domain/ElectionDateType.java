package org.hustings.election.election.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the date came about: by the calendar, called early, or within bounds that the law sets. */
@Schema(
        name = "ElectionDateType",
        description = "How the date came about: by the calendar, called early, or within bounds that the law sets.")
public enum ElectionDateType {
    SCHEDULED,
    SNAP,
    BOUNDED
}
