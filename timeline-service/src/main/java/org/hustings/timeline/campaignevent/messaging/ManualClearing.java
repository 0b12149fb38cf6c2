package org.hustings.timeline.campaignevent.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hustings.commons.revision.Clearing;
import org.jspecify.annotations.Nullable;

/**
 * What stays of the revisions of an editor's entry when people are erased: all but their names where they take part. The
 * words are the newsroom's own record.
 *
 * @param people the ids of those who are erased
 */
record ManualClearing(Set<String> people) implements Clearing {

    static ManualClearing of(Set<UUID> erased) {
        return new ManualClearing(erased.stream().map(UUID::toString).collect(Collectors.toSet()));
    }

    @Override
    public JsonNode record(JsonNode record) {
        JsonNode cleared = record.deepCopy();
        cleared.path("participants").forEach(participant -> ParticipantNames.clear(participant, people::contains));
        return cleared;
    }

    @Override
    public @Nullable JsonNode details(String type, JsonNode details) {
        return details;
    }
}
