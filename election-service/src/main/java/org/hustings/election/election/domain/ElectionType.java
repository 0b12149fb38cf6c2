package org.hustings.election.election.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of election it is. */
@Schema(name = "ElectionType", description = "What sort of election it is.")
public enum ElectionType {
    GENERAL,
    PRIMARY,
    RUNOFF,
    SPECIAL,
    TRADE_UNION,
    PARTY_INTERNAL,
    MEMBERSHIP_BODY,
    REFERENDUM,
    OTHER;

    /**
     * Whether the result may not be declared before the scrutineer has reported: so for trade unions (Trade Union and
     * Labour Relations (Consolidation) Act 1992, section 52).
     */
    boolean asksForScrutineersReport() {
        return switch (this) {
            case TRADE_UNION -> true;
            case GENERAL, PRIMARY, RUNOFF, SPECIAL, PARTY_INTERNAL, MEMBERSHIP_BODY, REFERENDUM, OTHER -> false;
        };
    }
}
