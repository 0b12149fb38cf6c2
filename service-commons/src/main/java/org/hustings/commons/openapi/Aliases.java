package org.hustings.commons.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Leads past schemas that only refer to another one. Shared code has them for what each service declares itself; an SDK
 * would have one class under two names.
 */
final class Aliases {
    private final OpenAPI document;
    private final Map<String, String> targets = new TreeMap<>();

    Aliases(OpenAPI document) {
        this.document = document;
        Schemas.named(document)
                .forEach((name, schema) ->
                        Schemas.target(schema).ifPresent(target -> targets.put(name, schema.getRef())));
    }

    void resolve() {
        Schemas.visitAll(document, this::resolve);
        targets.keySet().forEach(document.getComponents()::removeSchema);
    }

    private void resolve(Schema use) {
        Schemas.target(use).map(targets::get).ifPresent(use::setRef);
    }
}
