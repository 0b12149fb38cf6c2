package org.hustings.election.election.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.phase.ElectionPhase;

/** How firm the date is. */
@Schema(name = "ElectionDateStatus", description = "How firm the date is.")
public enum ElectionDateStatus {
    CONFIRMED,
    TENTATIVE,
    CHANGING,
    POSTPONED,
    CANCELED;

    /** How firm the date is after a step: postponed and cancelled with the election, open again when it goes on. */
    ElectionDateStatus after(ElectionPhase from, ElectionPhase to) {
        return switch (to) {
            case POSTPONED -> POSTPONED;
            case CANCELLED -> CANCELED;
            default -> from == ElectionPhase.POSTPONED && this == POSTPONED ? TENTATIVE : this;
        };
    }
}
