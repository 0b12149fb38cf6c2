package org.hustings.commons.claim;

/** What became of a claim that was judged anew. */
public enum ClaimChangeKind {
    /** It is as it was. */
    NONE,
    /** Its rank is another, and perhaps its relations too. */
    RANKED,
    /** It stands to others in another way. */
    RELATED;

    static ClaimChangeKind of(boolean ranked, boolean related) {
        if (ranked) {
            return RANKED;
        }
        return related ? RELATED : NONE;
    }
}
