package org.hustings.election.organisation.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of body an organisation is. */
@Schema(name = "OrganisationClassification", description = "What sort of body an organisation is.")
public enum OrganisationClassification {
    TRADE_UNION,
    POLITICAL_PARTY,
    COUNCIL,
    LEGISLATURE,
    MEMBERSHIP_BODY,
    SCRUTINEER,
    NEWS_OUTLET,
    OTHER
}
