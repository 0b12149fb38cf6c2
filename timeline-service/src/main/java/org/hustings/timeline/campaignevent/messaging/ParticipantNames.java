package org.hustings.timeline.campaignevent.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;
import org.hustings.timeline.campaignevent.value.Erased;

/** Clears the names of people who take part, as they stand in revisions; one without an id is nobody's record. */
final class ParticipantNames {

    private ParticipantNames() {}

    static void clear(JsonNode participant, Predicate<String> erased) {
        if (participant instanceof ObjectNode person
                && person.hasNonNull("personId")
                && erased.test(person.get("personId").asText())) {
            person.put("name", Erased.NAME);
        }
    }
}
