package org.hustings.timeline.campaignevent.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.hustings.commons.revision.Clearing;
import org.junit.jupiter.api.Test;

class ClearingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ENTRY = """
            {"id": "e", "headline": "Ada supports Ben", "text": "Ada, harbour master.", "kind": "ENDORSEMENT",
             "participants": [
               {"type": "PERSON", "personId": "a", "name": "Ada", "role": "SPEAKER"},
               {"type": "PERSON", "personId": "c", "name": "Carol", "role": "OTHER"},
               {"type": "PERSON", "name": "Dan", "role": "OTHER"},
               {"type": "CANDIDATE", "candidateId": "b", "role": "SUBJECT"}],
             "sources": [{"title": "Ada writes", "kind": "NEWS"}]}
            """;

    @Test
    void a_derived_entry_keeps_who_took_part_by_id_and_no_words() throws Exception {
        assertClears(new DerivedClearing(), """
                {"id": "e", "headline": "[erased]", "kind": "ENDORSEMENT",
                 "participants": [
                   {"type": "PERSON", "personId": "a", "name": "[erased]", "role": "SPEAKER"},
                   {"type": "PERSON", "personId": "c", "name": "[erased]", "role": "OTHER"},
                   {"type": "PERSON", "name": "Dan", "role": "OTHER"},
                   {"type": "CANDIDATE", "candidateId": "b", "role": "SUBJECT"}],
                 "sources": []}
                """);
    }

    @Test
    void an_editor_s_entry_keeps_all_but_the_names_of_those_who_are_erased() throws Exception {
        assertClears(new ManualClearing(Set.of("a")), ENTRY.replace("\"name\": \"Ada\"", "\"name\": \"[erased]\""));
    }

    private static void assertClears(Clearing clearing, String left) throws JsonProcessingException {
        JsonNode entry = JSON.readTree(ENTRY);
        var cleared = clearing.record(entry);

        assertThat(cleared).isEqualTo(JSON.readTree(left));
        assertThat(clearing.record(cleared)).isEqualTo(cleared);
        assertThat(entry).isEqualTo(JSON.readTree(ENTRY));
    }
}
