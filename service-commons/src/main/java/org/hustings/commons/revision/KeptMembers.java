package org.hustings.commons.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clearing that names what stays, so that a member which is added to the record later goes unless somebody decides
 * otherwise. Of what is not named a list stays as an empty one, and anything else goes.
 *
 * <p>A member is named by the path to it, such as {@code post/label}; lists on the way have no part in it.
 *
 * @param kept members of the record that stay as they are, with all that is in them
 * @param replaced members of the record that must be there, with what is there instead
 * @param keptDetails members of the details that stay, whatever the type of the event
 */
public record KeptMembers(Set<String> kept, Map<String, String> replaced, Set<String> keptDetails) implements Clearing {

    /** Keeps copies. */
    public KeptMembers {
        kept = Set.copyOf(kept);
        replaced = Map.copyOf(replaced);
        keptDetails = Set.copyOf(keptDetails);
    }

    @Override
    public JsonNode record(JsonNode record) {
        return left(record, "", kept);
    }

    @Override
    public @Nullable JsonNode details(String type, JsonNode details) {
        var left = left(details, "", keptDetails);
        return left.isEmpty() ? null : left;
    }

    /** Why something was erased names nobody, and stays when it is erased again. */
    @Override
    public @Nullable String reason(String type, String reason) {
        return type.contains(".erased.") ? reason : null;
    }

    private JsonNode left(JsonNode node, String path, Set<String> staying) {
        if (node.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> list.add(left(element, path, staying)));
            return list;
        }
        var left = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(member -> put(left, path, member, staying));
        return left;
    }

    private void put(ObjectNode left, String path, Map.Entry<String, JsonNode> member, Set<String> staying) {
        var name = member.getKey();
        var value = member.getValue();
        var own = path + name;
        if (staying.contains(own)) {
            left.set(name, value);
        } else if (replaced.containsKey(own)) {
            left.put(name, replaced.get(own));
        } else if (value.isContainerNode() && hasParts(own, staying)) {
            left.set(name, left(value, own + "/", staying));
        } else if (value.isArray()) {
            left.putArray(name);
        }
    }

    private boolean hasParts(String path, Set<String> staying) {
        var within = path + "/";
        return staying.stream().anyMatch(each -> each.startsWith(within))
                || replaced.keySet().stream().anyMatch(each -> each.startsWith(within));
    }
}
