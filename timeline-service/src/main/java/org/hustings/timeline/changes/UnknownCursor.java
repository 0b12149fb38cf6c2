package org.hustings.timeline.changes;

import org.hustings.commons.problem.InvalidParameter;

/** A cursor that did not come from the feed of this suite. */
class UnknownCursor extends InvalidParameter {

    UnknownCursor() {
        super("after", "cursor", "must come from this very feed; start again without it");
    }
}
