package org.hustings.commons.revision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which members of a record a change touched, as JSON Pointers (RFC 6901) to its top level. */
final class ChangedMembers {

    /** They change with every version and so tell a reader nothing. */
    private static final Set<String> ALWAYS_CHANGING = Set.of("version", "updatedAt");

    private ChangedMembers() {}

    /** Compares with the version before; of a first version every member counts as changed. */
    static List<String> between(@Nullable JsonNode before, JsonNode after) {
        var names = new TreeSet<String>();
        after.fieldNames().forEachRemaining(names::add);
        if (before != null) {
            before.fieldNames().forEachRemaining(names::add);
            names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        }
        names.removeAll(ALWAYS_CHANGING);
        return names.stream().map(ChangedMembers::pointer).toList();
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
