package org.hustings.candidate.person.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why two records may be of one person. */
@Schema(
        name = "DuplicateReason",
        description = "Why two records may be of one person: `SAME_IDENTIFIER` (one scheme gives both the same),"
                + " `SAME_NAME` (a name of one is a name of the other, but for accents, case and the order of words),"
                + " `SIMILAR_NAME`, `SAME_BIRTH_DATE` (the same day).")
public enum DuplicateReason {
    SAME_IDENTIFIER,
    SAME_NAME,
    SIMILAR_NAME,
    SAME_BIRTH_DATE
}
