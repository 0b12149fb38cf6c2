package org.hustings.timeline.campaignevent.persistence;

import java.util.Map;

/**
 * Words to search for, as the database understood them.
 *
 * @param anchor a query for the entries of the timeline, whatever words they have
 * @param wanted a query for the words, which finds those called so as well; empty where none is left to search for
 * @param matches how many entries of the timeline have them, as far as was counted
 */
record SearchedWords(String anchor, String wanted, int matches) {

    /** Among more entries than these, the rank of those is told that are found first. */
    private static final int RANKED = 10_000;

    private static final String HAVE_THEM = "k.search @@ (cast(:anchor as tsquery) && cast(:wanted as tsquery))";

    /** What must not be there says nothing of how well an entry fits. */
    private static final String RANK = """
            cast(round(ts_rank(k.search, cast(querytree(cast(:wanted as tsquery)) as tsquery)) * 1000000) as integer)
            """;

    boolean areNone() {
        return wanted.isEmpty();
    }

    boolean areFew() {
        return matches <= Selection.FEW;
    }

    /** The entries that have them, and how well these fit. */
    Selection ranked() {
        return new Selection(HAVE_THEM, RANK, RANKED, parameters());
    }

    /** The entries that have them, however well these fit. */
    Selection unranked() {
        return new Selection(HAVE_THEM, "0", Selection.FEW, parameters());
    }

    private Map<String, Object> parameters() {
        return Map.of("anchor", anchor, "wanted", wanted);
    }
}
