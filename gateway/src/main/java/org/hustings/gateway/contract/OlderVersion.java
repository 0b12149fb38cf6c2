package org.hustings.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;

/**
 * The same contract in OpenAPI 3.0.3, for tools that do not read 3.1. Only what the suite's contracts use is
 * translated: nullable types, constants, examples, exclusive bounds, and what stands beside a reference.
 */
final class OlderVersion {
    private final ObjectNode document;

    private OlderVersion(ObjectNode document) {
        this.document = document;
    }

    static ObjectNode of(ObjectNode document) {
        var older = document.deepCopy();
        older.put("openapi", "3.0.3");
        if (older.path("info") instanceof ObjectNode info) {
            info.remove("summary");
            if (info.path("license") instanceof ObjectNode license && license.remove("identifier") != null) {
                license.put("url", "https://www.apache.org/licenses/LICENSE-2.0");
            }
        }
        new OlderVersion(older).translate(older, "");
        return older;
    }

    /** Example payloads and maps of names are data, not schemas: their members may have any name. */
    private void translate(JsonNode node, String name) {
        if (name.equals("example") || name.equals("examples") || name.equals("default") || name.equals("enum")) {
            return;
        }
        if (node instanceof ObjectNode object && !isMapOfNames(name)) {
            translateSchema(object);
        }
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(member -> translate(member.getValue(), isMapOfNames(name) ? "" : member.getKey()));
        } else {
            node.forEach(element -> translate(element, ""));
        }
    }

    private static boolean isMapOfNames(String name) {
        return name.equals("properties") || name.equals("schemas") || name.equals("mapping");
    }

    private void translateSchema(ObjectNode schema) {
        translateNullableType(schema);
        translateNullableUnion(schema);
        translateExclusive(schema, "exclusiveMinimum", "minimum");
        translateExclusive(schema, "exclusiveMaximum", "maximum");
        var constant = schema.remove("const");
        if (constant != null) {
            schema.putArray("enum").add(constant);
        }
        if (schema.path("examples") instanceof ArrayNode examples) {
            schema.remove("examples");
            if (!examples.isEmpty()) {
                schema.set("example", examples.get(0));
            }
        }
        if (schema.has("$ref") && schema.size() > 1) {
            var reference = schema.remove("$ref").asText();
            schema.putArray("allOf").addObject().put("$ref", reference);
        }
    }

    private static void translateNullableType(ObjectNode schema) {
        if (!(schema.path("type") instanceof ArrayNode types)) {
            return;
        }
        var names = new ArrayList<String>();
        types.forEach(type -> names.add(type.asText()));
        if (names.remove("null")) {
            schema.put("nullable", true);
        }
        if (names.size() != 1) {
            throw new ContractsDoNotFit("OpenAPI 3.0 knows no type " + types);
        }
        schema.put("type", names.getFirst());
    }

    /** {@code oneOf: [X, null]} becomes X, nullable. */
    private void translateNullableUnion(ObjectNode schema) {
        for (var keyword : new String[] {"oneOf", "anyOf"}) {
            if (schema.path(keyword) instanceof ArrayNode options && removeNull(options)) {
                if (options.size() != 1) {
                    throw new ContractsDoNotFit("OpenAPI 3.0 says null only beside one schema, not beside " + options);
                }
                schema.remove(keyword);
                // Without a type of its own, nullable means nothing.
                schema.put("type", typeOf(options.get(0)));
                schema.put("nullable", true);
                schema.putArray("allOf").add(options.get(0));
            }
        }
    }

    private String typeOf(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        var target = reference.startsWith("#/") ? document.at(reference.substring(1)) : schema;
        return target.path("type").asText("object");
    }

    private static boolean removeNull(ArrayNode options) {
        for (var i = 0; i < options.size(); i++) {
            if (options.get(i).path("type").asText().equals("null")) {
                options.remove(i);
                return true;
            }
        }
        return false;
    }

    private static void translateExclusive(ObjectNode schema, String exclusive, String bound) {
        if (schema.path(exclusive).isNumber()) {
            schema.set(bound, schema.get(exclusive));
            schema.put(exclusive, true);
        }
    }
}
