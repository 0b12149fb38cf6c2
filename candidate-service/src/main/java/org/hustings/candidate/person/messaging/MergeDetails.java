package org.hustings.candidate.person.messaging;

import java.util.UUID;

/** What the topic says of a merge beyond the duplicate's record. */
public record MergeDetails(UUID mergeId, UUID intoId, String reason) {}
