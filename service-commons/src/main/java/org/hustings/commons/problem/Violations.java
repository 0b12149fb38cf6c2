package org.hustings.commons.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of Bean Validation in words of the wire. */
final class Violations {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Violations() {}

    /** The JSON Pointer of a property path. Nodes of the resource method and its parameter are passed over. */
    static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            // The index belongs to the node after its collection: in "a[1].b" it is b that knows it.
            appendPosition(node, pointer);
            String name = node.getName();
            if (node.getKind() == ElementKind.PROPERTY && name != null) {
                pointer.append('/').append(escape(name));
            }
        }
        return pointer.toString();
    }

    private static void appendPosition(Path.Node node, StringBuilder pointer) {
        Integer index = node.getIndex();
        Object key = node.getKey();
        if (index != null) {
            pointer.append('/').append(index);
        } else if (key != null) {
            pointer.append('/').append(escape(key.toString()));
        }
    }

    /** The name of the member a path ends at, such as a query parameter's. */
    static String leaf(Path path) {
        @Nullable String leaf = null;
        for (Path.Node node : path) {
            leaf = node.getName() == null ? leaf : node.getName();
        }
        return leaf == null ? "" : leaf;
    }

    /** {@code NotBlank} becomes {@code not-blank}. */
    static String code(ConstraintViolation<?> violation) {
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return HUMP.matcher(annotation).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** One segment of a JSON Pointer (RFC 6901, 3). */
    static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }
}
