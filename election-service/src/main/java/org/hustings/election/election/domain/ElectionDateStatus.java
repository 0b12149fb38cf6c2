package org.hustings.election.election.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How firm the date is. */
@Schema(name = "ElectionDateStatus", description = "How firm the date is.")
public enum ElectionDateStatus {
    CONFIRMED,
    TENTATIVE,
    CHANGING,
    POSTPONED,
    CANCELED
}
