package org.hustings.timeline.changes;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of the log to read, oldest first.
 *
 * @param drafts whether to read what the public may not see
 */
record ChangeRange(long after, long upTo, @Nullable String electionId, boolean drafts, int limit) {}
