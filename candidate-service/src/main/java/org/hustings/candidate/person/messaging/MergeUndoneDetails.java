package org.hustings.candidate.person.messaging;

import java.util.UUID;

/**
 * What the topic says of the undoing of a merge beyond the record of the one who was taken for a duplicate.
 *
 * @param fromId the person whom it had been merged into
 */
public record MergeUndoneDetails(UUID mergeId, UUID fromId, String reason) {}
