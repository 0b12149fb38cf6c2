package org.hustings.timeline.changes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is stored.
 *
 * @param subject whose it is: {@code CAMPAIGN_EVENT}, {@code CANDIDATE} or {@code PERSON}
 * @param type of the revision; null for what is no revision
 * @param version of the revision; 0 for what is no revision
 * @param record after the revision, as JSON; null for what is no revision
 */
record ChangeRow(
        long position,
        Instant recordedAt,
        String subject,
        UUID id,
        @Nullable String electionId,
        @Nullable String type,
        long version,
        @Nullable String record,
        @Nullable UUID shownAs) {}
