package org.hustings.election.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** A file of {@code contract/events}: the data of one event as consumers may rely on it. */
record GoldenEvent(String type, JsonNode data) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("contract", "events");
    private static final List<String> TIMES_OF_RECORDING = List.of("createdAt", "updatedAt", "recordedAt");

    /** By its type without what all types share, such as {@code election.created}. */
    static GoldenEvent of(String type) {
        try {
            return new GoldenEvent(type, JSON.readTree(Files.readString(FOLDER.resolve(type + ".json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> types() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fullType() {
        return "org.hustings.%s.v1".formatted(type);
    }

    /** The record without the members that the service makes itself: a body that would make the record. */
    ObjectNode recordWithout(String... members) {
        return without(data.get("record"), members);
    }

    /** The details without the members that the service makes itself: a body that would make the change. */
    ObjectNode detailsWithout(String... members) {
        return without(data.get("details"), members);
    }

    /** Some members of the details: a patch that would make the change. */
    ObjectNode detailsOnly(String... members) {
        ObjectNode copy = data.get("details").deepCopy();
        return copy.retain(members);
    }

    /** The members of the record that the event says have changed: a patch that would make the change. */
    ObjectNode patch() {
        var patch = JSON.createObjectNode();
        for (var pointer : data.get("changed")) {
            patch.set(pointer.asText().substring(1), data.get("record").at(pointer.asText()));
        }
        return patch;
    }

    static ObjectNode without(JsonNode node, String... members) {
        ObjectNode copy = node.deepCopy();
        copy.remove(List.of(members));
        return copy;
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with one time of recording for all, since every run has its own. */
    static JsonNode timeless(JsonNode node) {
        if (node instanceof ObjectNode object) {
            TIMES_OF_RECORDING.stream().filter(object::has).forEach(name -> object.put(name, "2026-01-05T10:00:00Z"));
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            StreamSupport.stream(node.spliterator(), false).forEach(GoldenEvent::timeless);
        }
        return node;
    }
}
