package org.hustings.commons.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes UUIDs, dates and instants where they are used: as schemas of their own they become classes of their own in
 * an SDK.
 */
final class Scalars {
    private final OpenAPI document;
    private final Map<String, Schema> scalars = new LinkedHashMap<>();

    Scalars(OpenAPI document) {
        this.document = document;
        Schemas.named(document).forEach((name, schema) -> {
            if (isPlainText(schema)) {
                scalars.put(name, schema);
            }
        });
    }

    private static boolean isPlainText(Schema schema) {
        return schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.STRING)
                && schema.getFormat() != null
                && schema.getEnumeration() == null;
    }

    void inline() {
        Schemas.visitAll(document, this::inline);
        scalars.keySet().forEach(document.getComponents()::removeSchema);
    }

    /** An enum with a default comes as all of both; it is one reference with a default beside it. */
    private static void flatten(Schema use) {
        List<Schema> parts = Schemas.orEmpty(use.getAllOf());
        if (parts.size() == 2
                && parts.getFirst().getRef() != null
                && parts.getLast().getProperties() == null) {
            use.setAllOf(null);
            use.setRef(parts.getFirst().getRef());
            use.setDefaultValue(parts.getLast().getDefaultValue());
        }
    }

    private void inline(Schema use) {
        Schema scalar = Schemas.target(use).map(scalars::get).orElse(null);
        if (scalar != null) {
            use.setRef(null);
            use.setType(scalar.getType());
            // The format says it all; a pattern beside it makes some generators forget the type.
            use.setFormat(scalar.getFormat());
        } else if (use.getRef() != null) {
            // What is described where it is used gets a type beside the reference, which says nothing or contradicts.
            use.setType(null);
        }
        flatten(use);
    }
}
