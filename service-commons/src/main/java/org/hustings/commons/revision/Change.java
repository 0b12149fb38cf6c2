package org.hustings.commons.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An accepted change, as it goes into the revision log and from there to the topic.
 *
 * @param type the event's type, past tense and versioned: {@code org.hustings.<record>.<what happened>.v1}
 * @param aggregate what changed, with its version after the change
 * @param partitionKey records that share it keep their order on the topic; null means the aggregate's own id
 * @param occurredAt when it happened, which may be long before it was recorded
 * @param record the whole record after the change, in its wire form; for a deletion, as it was last
 * @param details what the type says beyond the record, in its wire form
 * @param reason why it was changed, in the words of whoever changed it
 */
public record Change(
        String type,
        Aggregate aggregate,
        @Nullable String partitionKey,
        Instant occurredAt,
        Object record,
        @Nullable Object details,
        @Nullable String reason) {

    String key() {
        return partitionKey == null ? aggregate.id() : partitionKey;
    }
}
