package org.hustings.candidate.candidacy.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the topic says of a reassignment beyond the record.
 *
 * @param mergeId the merge of people, or the one that was undone
 * @param toPersonId the same as before where only {@code mergedIntoId} changed
 * @param mergedIntoId the candidacy that stands for this one; absent if it stands for itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReassignmentDetails(
        UUID mergeId,
        UUID fromPersonId,
        UUID toPersonId,
        @Nullable UUID mergedIntoId) {

    static ReassignmentDetails of(Candidate candidate, UUID mergeId, PersonId from) {
        var mergedInto = candidate.mergedInto();
        return new ReassignmentDetails(
                mergeId, from.value(), candidate.person().value(), mergedInto == null ? null : mergedInto.value());
    }
}
