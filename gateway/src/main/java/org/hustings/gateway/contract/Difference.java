package org.hustings.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.TreeSet;

/** Where two bodies differ, for the person who has to make them equal. */
final class Difference {
    private Difference() {}

    static String between(JsonNode one, JsonNode other) {
        return at("", one, other);
    }

    private static String at(String pointer, JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            var names = new TreeSet<String>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            for (var name : names) {
                if (!one.path(name).equals(other.path(name))) {
                    return at(pointer + '/' + name, one.path(name), other.path(name));
                }
            }
        }
        return "%s is %s and %s".formatted(pointer.isEmpty() ? "it" : pointer, show(one), show(other));
    }

    private static String show(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
