package org.hustings.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Puts ids and sources in the places where a step names them. */
final class References {
    private static final Pattern IN_PATH = Pattern.compile("\\{([^}]+)}");
    private static final String ID = "@id:";
    private static final String SOURCE = "@source:";

    private final Map<String, JsonNode> sources;
    private final Function<String, Optional<String>> ids;

    References(Map<String, JsonNode> sources, Function<String, Optional<String>> ids) {
        this.sources = sources;
        this.ids = ids;
    }

    String path(String path) {
        return IN_PATH.matcher(path).replaceAll(found -> id(found.group(1)));
    }

    JsonNode body(JsonNode node) {
        return switch (node) {
            case TextNode text -> text(text);
            case ObjectNode object -> object(object);
            case ArrayNode array -> array(array);
            default -> node;
        };
    }

    private JsonNode object(ObjectNode object) {
        var resolved = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> resolved.set(member.getKey(), body(member.getValue())));
        return resolved;
    }

    private JsonNode array(ArrayNode array) {
        var resolved = JsonNodeFactory.instance.arrayNode();
        array.forEach(element -> resolved.add(body(element)));
        return resolved;
    }

    private JsonNode text(TextNode text) {
        var value = text.textValue();
        if (value.startsWith(ID)) {
            return TextNode.valueOf(id(value.substring(ID.length())));
        }
        return value.startsWith(SOURCE) ? source(value.substring(SOURCE.length())) : text;
    }

    private String id(String key) {
        return ids.apply(key).orElseThrow(() -> new DemoFailure("no earlier step is called '" + key + "'"));
    }

    private JsonNode source(String key) {
        var source = sources.get(key);
        if (source == null) {
            throw new DemoFailure("no source is called '" + key + "'");
        }
        return source;
    }
}
