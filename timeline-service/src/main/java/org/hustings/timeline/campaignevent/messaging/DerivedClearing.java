package org.hustings.timeline.campaignevent.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hustings.commons.revision.Clearing;
import org.hustings.timeline.campaignevent.value.Erased;
import org.jspecify.annotations.Nullable;

/**
 * What stays of the revisions of a derived entry when a person of whom it tells is erased: which change it tells, when,
 * and who took part, by id. Its words go, and its sources, whose titles name people too; they are worked out anew from
 * what is left of the change.
 */
final class DerivedClearing implements Clearing {

    @Override
    public JsonNode record(JsonNode record) {
        ObjectNode cleared = record.deepCopy();
        cleared.put("headline", Erased.NAME).remove("text");
        cleared.putArray("sources");
        cleared.path("participants").forEach(participant -> ParticipantNames.clear(participant, id -> true));
        return cleared;
    }

    @Override
    public @Nullable JsonNode details(String type, JsonNode details) {
        return null;
    }
}
