package org.hustings.election.history;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hustings.election.Api;
import org.jspecify.annotations.Nullable;

/** All that the public can read of an election. */
record Snapshot(Map<String, Answer> answers) {

    private static final List<String> PARTS = List.of("", "/result", "/timetable", "/results", "/transitions");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is answered; a problem tells of its own request, so only that it is one. */
    record Answer(int status, @Nullable JsonNode body) {}

    /** As it is now. */
    static Snapshot now(String election) {
        return read(election, "");
    }

    /** As it was known at an instant. */
    static Snapshot knownAt(String election, String instant) {
        return read(election, "?asKnownAt=" + instant);
    }

    /** The election alone, as it is now. */
    static JsonNode document(String election) {
        return requireNonNull(answer(election).body());
    }

    JsonNode election() {
        return body("");
    }

    long version() {
        return election().get("version").asLong();
    }

    /** The values of a member of all items of a part. */
    List<String> each(String part, String member) {
        return body(part).get("items").findValuesAsText(member);
    }

    private JsonNode body(String part) {
        return requireNonNull(requireNonNull(answers.get(part)).body());
    }

    private static Snapshot read(String election, String query) {
        var answers = new LinkedHashMap<String, Answer>();
        PARTS.forEach(part -> answers.put(part, answer(election + part + query)));
        return new Snapshot(answers);
    }

    private static Answer answer(String path) {
        var answer = Api.anonymous().get(path);
        assertThat(answer.statusCode()).as(path).isIn(200, 404);
        return new Answer(answer.statusCode(), answer.statusCode() == 200 ? tree(answer.asString()) : null);
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("An answer is no JSON", e);
        }
    }
}
