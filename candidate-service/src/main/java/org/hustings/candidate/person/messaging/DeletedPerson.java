package org.hustings.candidate.person.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonProfile;

/** The draft of a person that was deleted: only its last record in the log tells of it. */
public final class DeletedPerson {

    private static final String ERASED_AT = "erasedAt";
    private static final String CREATED_AT = "createdAt";

    private DeletedPerson() {}

    /** Whether the personal data were erased after the deletion. */
    public static boolean isErased(JsonNode record) {
        return record.has(ERASED_AT);
    }

    /** What is left of the record when the personal data are erased. */
    public static JsonNode erased(JsonNode record, Instant now) {
        ObjectNode left = PersonClearing.CLEARING.record(record).deepCopy();
        return left.put(ERASED_AT, now.toString());
    }

    /** The person, as far as an erased record tells. */
    public static Person person(PersonId id, long version, JsonNode erased) {
        var erasedAt = Instant.parse(erased.path(ERASED_AT).asText());
        var createdAt = Instant.parse(erased.path(CREATED_AT).asText());
        return new Person(id, version, true, PersonProfile.erased(), null, List.of(), erasedAt, createdAt, erasedAt);
    }
}
