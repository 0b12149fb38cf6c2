package org.hustings.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes one document out of several. What two services both declare has to be the same in both: were one of two bodies
 * of a schema chosen, or both mixed, the document would promise what no service keeps.
 */
final class ContractMerge {
    private final ObjectNode head;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, JsonNode> tags = new LinkedHashMap<>();
    private final Map<String, Map<String, JsonNode>> components = new TreeMap<>();

    ContractMerge(ObjectNode head) {
        this.head = head;
    }

    ObjectNode of(Map<String, ObjectNode> contracts) {
        contracts.forEach(this::add);
        if (!faults.isEmpty()) {
            throw new ContractsDoNotFit(String.join("\n", faults));
        }
        var merged = head.deepCopy();
        merged.putArray("tags").addAll(tags.values());
        merged.set("paths", toNode(paths));
        var parts = merged.putObject("components");
        components.forEach((kind, members) -> parts.set(kind, toNode(members)));
        return merged;
    }

    private void add(String service, ObjectNode contract) {
        for (var tag : contract.path("tags")) {
            put(tags, tag.path("name").asText(), tag, "tag", service);
        }
        for (var path : contract.path("paths").properties()) {
            addPath(service, path.getKey(), path.getValue());
        }
        for (var kind : contract.path("components").properties()) {
            var members = components.computeIfAbsent(kind.getKey(), name -> new TreeMap<>());
            for (var member : kind.getValue().properties()) {
                put(members, member.getKey(), member.getValue(), kind.getKey(), service);
            }
        }
    }

    private void put(Map<String, JsonNode> into, String name, JsonNode body, String kind, String service) {
        var before = into.putIfAbsent(name, body);
        if (before != null && !before.equals(body)) {
            faults.add("%s '%s' of %s differs from another service's: %s"
                    .formatted(kind, name, service, Difference.between(before, body)));
        }
    }

    /** A path has one owner, who also knows all its methods: that is how the gateway routes. */
    private void addPath(String service, String path, JsonNode item) {
        if (paths.putIfAbsent(path, item) != null) {
            faults.add("path '%s' of %s belongs to another service too".formatted(path, service));
        }
    }

    private static ObjectNode toNode(Map<String, JsonNode> members) {
        return JsonNodeFactory.instance.objectNode().setAll(members);
    }
}
