package org.hustings.gateway.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a document has to keep so that readers and generators can use it at all. */
final class ContractCheck {
    static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete", "options");

    private ContractCheck() {}

    static void require(ObjectNode document) {
        var faults = new ArrayList<String>();
        findDangling(document, document, faults);
        findRepeatedOperations(document, faults);
        if (!faults.isEmpty()) {
            throw new ContractsDoNotFit(String.join("\n", faults));
        }
    }

    private static void findDangling(JsonNode node, ObjectNode document, List<String> faults) {
        var reference = node.path("$ref");
        if (reference.isTextual() && !resolves(reference.asText(), document)) {
            faults.add("nothing is at " + reference.asText());
        }
        for (var child : node) {
            findDangling(child, document, faults);
        }
    }

    private static boolean resolves(String reference, ObjectNode document) {
        return reference.startsWith("#/")
                && !document.at(JsonPointer.compile(reference.substring(1))).isMissingNode();
    }

    private static void findRepeatedOperations(ObjectNode document, List<String> faults) {
        var owners = new HashMap<String, String>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    var place = operation.getKey() + " " + path.getKey();
                    checkId(operation.getValue().path("operationId").asText(), place, owners, faults);
                }
            }
        }
    }

    private static void checkId(String id, String place, Map<String, String> owners, List<String> faults) {
        if (id.isEmpty()) {
            faults.add(place + " has no operationId");
            return;
        }
        var other = owners.put(id, place);
        if (other != null) {
            faults.add("operationId '%s' is both of %s and of %s".formatted(id, other, place));
        }
    }
}
