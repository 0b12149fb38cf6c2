package org.hustings.candidate.postholding.domain;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a post holding stands. */
@Schema(
        name = "PostHoldingStatus",
        description =
                "Where a post holding stands: `ACTIVE`; `SUSPENDED`, which leaves the post with its holder; `RESIGNED` by the"
                        + " holder, `DISMISSED` by the organisation, `ENDED` with the term or for another reason.")
public enum PostHoldingStatus {
    ACTIVE,
    SUSPENDED,
    RESIGNED,
    DISMISSED,
    ENDED;

    /** What the status may become. A dismissal may be taken back; a resignation and the end of a term are final. */
    public Set<PostHoldingStatus> next() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(SUSPENDED, RESIGNED, DISMISSED, ENDED);
            case SUSPENDED -> EnumSet.of(ACTIVE, RESIGNED, DISMISSED, ENDED);
            case DISMISSED -> EnumSet.of(ACTIVE);
            case RESIGNED, ENDED -> EnumSet.noneOf(PostHoldingStatus.class);
        };
    }

    /** Whether the post is left with it, at once or at a date that is set. */
    public boolean leaves() {
        return switch (this) {
            case ACTIVE, SUSPENDED -> false;
            case RESIGNED, DISMISSED, ENDED -> true;
        };
    }

    /** Whether who left the post goes on holding it with the next status. */
    public boolean isTakenBackBy(PostHoldingStatus next) {
        return leaves() && !next.leaves();
    }
}
