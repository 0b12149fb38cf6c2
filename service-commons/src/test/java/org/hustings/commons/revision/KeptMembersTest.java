package org.hustings.commons.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptMembersTest {

    private static final KeptMembers KEPT = new KeptMembers(
            Set.of("id", "draft", "since", "post/id", "steps/to"), Map.of("name", "[erased]"), Set.of("from", "to"));

    @Test
    void what_is_named_stays_with_all_that_is_in_it() throws Exception {
        assertThat(record("""
                {"id": "a", "draft": false, "since": {"value": "2017", "approximate": true}}""")).isEqualTo(json("""
                {"id": "a", "draft": false, "since": {"value": "2017", "approximate": true}}"""));
    }

    @Test
    void what_must_be_there_is_replaced_and_what_is_not_there_is_not_made() throws Exception {
        assertThat(record("{\"name\": \"Mary Smith\"}")).isEqualTo(json("{\"name\": \"[erased]\"}"));
        assertThat(record("{\"id\": \"a\"}")).isEqualTo(json("{\"id\": \"a\"}"));
    }

    @Test
    void what_is_not_named_goes_but_for_lists_which_are_empty_then() throws Exception {
        assertThat(record("""
                {"id": "a", "motto": "x", "size": 3, "sure": true, "links": ["y"], "image": {"url": "z"}}""")).isEqualTo(json("{\"id\": \"a\", \"links\": []}"));
    }

    @Test
    void of_what_has_parts_that_are_named_these_stay() throws Exception {
        assertThat(record("""
                {"post": {"id": "p", "note": "x"}, "steps": [{"to": "A", "why": "x"}, {"why": "y"}]}""")).isEqualTo(json("""
                {"post": {"id": "p"}, "steps": [{"to": "A"}, {}]}"""));
    }

    @Test
    void clearing_again_changes_nothing() throws Exception {
        var once = record("""
                {"id": "a", "name": "Mary Smith", "links": ["y"], "steps": [{"to": "A", "why": "x"}]}""");

        assertThat(KEPT.record(once)).isEqualTo(once);
    }

    @Test
    void details_of_which_nothing_stays_are_none() throws Exception {
        assertThat(KEPT.details("t", json("{\"from\": \"A\", \"reason\": \"x\"}")))
                .isEqualTo(json("{\"from\": \"A\"}"));
        assertThat(KEPT.details("t", json("{\"reason\": \"x\"}"))).isNull();
    }

    @Test
    void of_reasons_only_those_of_erasures_stay() {
        assertThat(KEPT.reason("org.hustings.note.changed.v1", "Mary asked for it"))
                .isNull();
        assertThat(KEPT.reason("org.hustings.note.erased.v1", "case 17")).isEqualTo("case 17");
    }

    private static JsonNode record(String text) throws JsonProcessingException {
        return KEPT.record(json(text));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
