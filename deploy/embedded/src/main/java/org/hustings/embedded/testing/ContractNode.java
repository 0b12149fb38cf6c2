package org.hustings.embedded.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A node of a contract in YAML, with what it takes to follow a reference from it into the same file or another.
 *
 * @param read the files read so far, since many references lead into the same one
 * @param file the file that the node is in
 * @param node the node itself
 */
record ContractNode(Map<Path, JsonNode> read, Path file, JsonNode node) {

    private static final String REFERENCE = "$ref";

    /** All that a file holds. */
    static ContractNode of(Path file) {
        return root(new HashMap<>(), file);
    }

    private static ContractNode root(Map<Path, JsonNode> read, Path file) {
        return new ContractNode(read, file, read.computeIfAbsent(file, ContractNode::parse));
    }

    private static JsonNode parse(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a JSON Pointer leads to from here, its reference followed if it is one. */
    ContractNode at(String pointer) {
        return with(node.at(pointer)).followed();
    }

    /** What is in it, references followed. */
    List<ContractNode> items() {
        return node.valueStream().map(item -> with(item).followed()).toList();
    }

    /** Its references, wherever in it, that lead nowhere. */
    List<String> danglingReferences() {
        return node.findParents(REFERENCE).stream()
                .filter(place -> with(place).followed().node.isMissingNode())
                .map(place -> place.path(REFERENCE).asText())
                .toList();
    }

    /** How the members of a value differ from those that this schema requires and knows. */
    List<String> faultsOf(JsonNode value) {
        return faults("", value).toList();
    }

    private Stream<String> faults(String place, JsonNode value) {
        var schema = alternativeFor(value);
        if (value.isArray()) {
            var items = schema.at("/items");
            return value.valueStream().flatMap(item -> items.faults(place + "/*", item));
        }
        return value.isObject() && !schema.takesAnything() ? schema.faultsOfMembers(place, value) : Stream.empty();
    }

    /** Whether the schema is there and says nothing of types and members. */
    private boolean takesAnything() {
        return node.isObject() && Stream.of("type", "properties", "oneOf").noneMatch(node::has);
    }

    private Stream<String> faultsOfMembers(String place, JsonNode value) {
        var faults = new ArrayList<String>();
        for (var name : node.path("required")) {
            if (!value.has(name.asText())) {
                faults.add("lacks " + place + "/" + name.asText());
            }
        }
        for (var member : value.properties()) {
            var inside = place + "/" + member.getKey();
            var schema = member(member.getKey());
            if (schema.node.isMissingNode()) {
                faults.add("unknown " + inside);
            } else {
                schema.faults(inside, member.getValue()).forEach(faults::add);
            }
        }
        return faults.stream();
    }

    /** The schema of a member; of one that is not named, that of a map's values. */
    private ContractNode member(String name) {
        var named = with(node.path("properties").path(name)).followed();
        return named.node.isMissingNode() ? at("/additionalProperties") : named;
    }

    /** Where a schema is one of several, that whose type the value says it has. */
    private ContractNode alternativeFor(JsonNode value) {
        return at("/oneOf").items().stream()
                .filter(schema ->
                        schema.at("/properties/type").node.path("const").equals(value.path("type")))
                .findFirst()
                .orElse(this);
    }

    private ContractNode followed() {
        if (!node.has(REFERENCE)) {
            return this;
        }
        var reference = node.path(REFERENCE).asText();
        var hash = reference.indexOf('#');
        var target = hash == 0
                ? file
                : file.resolveSibling(reference.substring(0, hash)).normalize();
        return root(read, target).at(reference.substring(hash + 1));
    }

    private ContractNode with(JsonNode other) {
        return new ContractNode(read, file, other);
    }
}
