/**
 * What changed on the timelines of all elections, in one order that a client follows with a cursor. It is read from the
 * revision log as far as that is complete. Start at {@link org.hustings.timeline.changes.ChangeFeed}.
 */
@NullMarked
package org.hustings.timeline.changes;

import org.jspecify.annotations.NullMarked;
