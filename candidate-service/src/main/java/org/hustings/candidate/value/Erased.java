package org.hustings.candidate.value;

import java.util.Set;

/** What stands in place of personal data that were erased. */
public final class Erased {

    /** In place of a name that a record cannot be without. */
    public static final String NAME = "[erased]";

    /**
     * Members that stay of what events say beyond their records, whatever the type: what was related to what, what
     * became what and when, and of a claim that one was made of a property, and how it was ranked.
     */
    public static final Set<String> KEPT_DETAILS = Set.of(
            "from",
            "to",
            "effectiveOn",
            "withdrawnAt",
            "resultVersion",
            "holdingId",
            "mergeId",
            "intoId",
            "fromId",
            "mergedIntoId",
            "fromPersonId",
            "toPersonId",
            "fromCandidateId",
            "toCandidateId",
            "id",
            "version",
            "subject",
            "property",
            "valueType",
            "kind",
            "rank",
            "relations",
            "recordedAt",
            "supersededAt");

    private Erased() {}
}
