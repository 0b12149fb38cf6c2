package org.hustings.candidate.asknown.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record in a list of what was known.
 *
 * @param record the record as it was, as JSON; null where the search for the page stopped
 */
public record KnownRow(Instant createdAt, UUID id, @Nullable String record) {}
