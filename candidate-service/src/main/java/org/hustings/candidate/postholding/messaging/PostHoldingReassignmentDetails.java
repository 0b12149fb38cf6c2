package org.hustings.candidate.postholding.messaging;

import java.util.UUID;

/** What the topic says, beyond the record, of a holding that follows its person into a merge or out of it. */
public record PostHoldingReassignmentDetails(UUID mergeId, UUID fromPersonId, UUID toPersonId) {}
