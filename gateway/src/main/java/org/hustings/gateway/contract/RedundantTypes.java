package org.hustings.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Takes away the type beside a reference, which the generator of the services' contracts repeats there or leaves out as
 * it happens. It says nothing that the referenced schema does not, and two schemas would differ by it alone.
 */
final class RedundantTypes {
    private RedundantTypes() {}

    static void removeFrom(ObjectNode document) {
        removeFrom(document, document);
    }

    private static void removeFrom(JsonNode node, ObjectNode document) {
        if (node instanceof ObjectNode object && repeatsItsReference(object, document)) {
            object.remove("type");
        }
        for (var child : node) {
            removeFrom(child, document);
        }
    }

    private static boolean repeatsItsReference(ObjectNode schema, ObjectNode document) {
        var reference = schema.path("$ref").asText();
        return schema.has("type")
                && reference.startsWith("#/components/schemas/")
                && document.at(reference.substring(1)).path("type").equals(schema.path("type"));
    }
}
