package org.hustings.candidate.endorsement.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the topic says beyond the record when a merge of duplicates, or its undoing, moves an endorsement.
 *
 * @param fromCandidateId equal to {@code toCandidateId} if only the person changed
 * @param fromPersonId absent if no recorded person endorses
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndorsementReassignmentDetails(
        UUID mergeId,
        UUID fromCandidateId,
        UUID toCandidateId,
        @Nullable UUID fromPersonId,
        @Nullable UUID toPersonId) {}
