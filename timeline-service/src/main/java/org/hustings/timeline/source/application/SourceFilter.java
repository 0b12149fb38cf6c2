package org.hustings.timeline.source.application;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hustings.timeline.value.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Which sources are wanted; null means any.
 *
 * @param publisher whose, by name
 */
public record SourceFilter(
        @Nullable String publisher, @Nullable SourceKind kind) {

    String where() {
        return (publisher == null ? "true" : "publisher_key = timeline_publisher_key(:publisher)") + " and "
                + (kind == null ? "true" : "kind = :kind");
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        if (publisher != null) {
            parameters.put("publisher", publisher);
        }
        if (kind != null) {
            parameters.put("kind", kind.name());
        }
        return parameters;
    }
}
