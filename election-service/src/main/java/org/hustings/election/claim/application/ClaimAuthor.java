package org.hustings.election.claim.application;

import org.hustings.election.result.ElectionResult;
import org.jspecify.annotations.Nullable;

/**
 * Who adds or ranks a claim. Evidence is open to every editor, of a result too; what the result shows is the returning
 * officer's to decide, by whichever way it would change.
 *
 * @param name as rankings are signed with
 * @param decidesResults whether this is a returning officer
 */
public record ClaimAuthor(String name, boolean decidesResults) {

    void checkMayChange(@Nullable ElectionResult before, @Nullable ElectionResult after) {
        if (!decidesResults && before != null && after != null && !shown(before).equals(shown(after))) {
            throw new ResultNotForEditors();
        }
    }

    /** What the checks find is made anew later, and is no one's decision. */
    private static Object shown(ElectionResult result) {
        return result.reported();
    }
}
