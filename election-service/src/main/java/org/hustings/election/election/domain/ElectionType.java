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
    OTHER
}
