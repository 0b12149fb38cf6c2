package org.hustings.election.election.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Sort;
import org.hustings.election.election.contract.ElectionSummary;
import org.hustings.election.election.domain.ElectionId;

/** The orders of the list of elections; an index serves each. */
@Schema(
        name = "ElectionSort",
        description = "Order of a list of elections: the newest record first, by name,"
                + " or the latest date of the identifier first.")
public enum ElectionSort {
    NEWEST,
    NAME,
    DATE;

    private static final Sort<ElectionSummary> NEWEST_FIRST = Sort.<ElectionSummary>named("newest")
            .descending("e.created_at", KeyType.INSTANT, ElectionSummary::createdAt)
            .descending("e.id", KeyType.TEXT, ElectionSummary::id);

    private static final Sort<ElectionSummary> BY_NAME = Sort.<ElectionSummary>named("name")
            .ascending("e.name", KeyType.TEXT, ElectionSummary::name)
            .ascending("e.id", KeyType.TEXT, ElectionSummary::id);

    private static final Sort<ElectionSummary> LATEST_DATE_FIRST = Sort.<ElectionSummary>named("date")
            .descending(
                    "e.election_date",
                    KeyType.DATE,
                    election -> ElectionId.fromString(election.id()).date())
            .descending("e.id", KeyType.TEXT, ElectionSummary::id);

    /** The order in SQL, for the table as {@code e}. */
    public String sql() {
        return switch (this) {
            case NEWEST -> "e.created_at desc, e.id desc";
            case NAME -> "e.name, e.id";
            case DATE -> "e.election_date desc, e.id desc";
        };
    }

    Sort<ElectionSummary> order() {
        return switch (this) {
            case NEWEST -> NEWEST_FIRST;
            case NAME -> BY_NAME;
            case DATE -> LATEST_DATE_FIRST;
        };
    }
}
