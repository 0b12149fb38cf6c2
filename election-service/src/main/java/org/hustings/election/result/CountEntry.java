package org.hustings.election.result;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A count's place among those of its election.
 *
 * @param number 1 for the first count, and one more for each later one
 * @param firstCertified the number of the first count that was certified, if one was before
 */
public record CountEntry(
        UUID id, int number, Instant recordedAt, @Nullable Integer firstCertified) {

    /** The place after a count, or the first one. */
    public static CountEntry after(@Nullable ElectionResult previous, UUID id, Instant recordedAt) {
        return previous == null
                ? new CountEntry(id, 1, recordedAt, null)
                : new CountEntry(id, previous.number() + 1, recordedAt, previous.firstCertified());
    }

    /** The place that a count has. */
    public static CountEntry of(ElectionResult result) {
        return new CountEntry(result.id(), result.number(), result.recordedAt(), result.firstCertified());
    }

    /** The first certified count up to this one, which has the status given. */
    @Nullable
    Integer firstCertified(ResultStatus status) {
        return firstCertified == null && status == ResultStatus.CERTIFIED ? Integer.valueOf(number) : firstCertified;
    }
}
