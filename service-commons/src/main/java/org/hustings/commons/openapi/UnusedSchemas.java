package org.hustings.commons.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Drops schemas that no operation leads to: the scanner's views of our machinery. */
final class UnusedSchemas {
    private final OpenAPI document;
    private final Map<String, Schema> named;
    private final Set<String> used = new HashSet<>();

    UnusedSchemas(OpenAPI document) {
        this.document = document;
        this.named = Schemas.named(document);
    }

    void remove() {
        Schemas.visitOperations(document, this::follow);
        named.keySet().stream().filter(name -> !used.contains(name)).forEach(document.getComponents()::removeSchema);
    }

    private void follow(Schema schema) {
        Schemas.target(schema).filter(used::add).map(named::get).ifPresent(next -> Schemas.visit(next, this::follow));
    }
}
