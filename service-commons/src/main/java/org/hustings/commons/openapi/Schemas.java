package org.hustings.commons.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Ways through a document to its schemas. */
final class Schemas {
    static final String PREFIX = "#/components/schemas/";

    private Schemas() {}

    /** The named schemas, as a copy that may be changed while walking. */
    static Map<String, Schema> named(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        return schemas == null ? Map.of() : new LinkedHashMap<>(schemas);
    }

    static List<Operation> operations(OpenAPI document) {
        List<Operation> operations = new ArrayList<>();
        if (document.getPaths() != null) {
            for (PathItem item : document.getPaths().getPathItems().values()) {
                operations.addAll(item.getOperations().values());
            }
        }
        return operations;
    }

    /** Shows each schema of the document to the visitor, nested ones after those they are in. */
    static void visitAll(OpenAPI document, Consumer<Schema> visitor) {
        named(document).values().forEach(schema -> visit(schema, visitor));
        visitOperations(document, visitor);
    }

    /** Shows each schema that operations and shared responses hold, without following references. */
    static void visitOperations(OpenAPI document, Consumer<Schema> visitor) {
        for (Operation operation : operations(document)) {
            for (Parameter parameter : orEmpty(operation.getParameters())) {
                visit(parameter.getSchema(), visitor);
            }
            if (operation.getRequestBody() != null) {
                visit(operation.getRequestBody().getContent(), visitor);
            }
            visit(operation.getResponses().getAPIResponses(), visitor);
        }
        visit(document.getComponents().getResponses(), visitor);
    }

    private static void visit(@Nullable Map<String, APIResponse> responses, Consumer<Schema> visitor) {
        if (responses != null) {
            responses.values().forEach(response -> visit(response.getContent(), visitor));
        }
    }

    private static void visit(@Nullable Content content, Consumer<Schema> visitor) {
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> visit(type.getSchema(), visitor));
        }
    }

    static void visit(@Nullable Schema schema, Consumer<Schema> visitor) {
        if (schema == null) {
            return;
        }
        visitor.accept(schema);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> visit(property, visitor));
        }
        visit(schema.getItems(), visitor);
        visit(schema.getAdditionalPropertiesSchema(), visitor);
        orEmpty(schema.getOneOf()).forEach(each -> visit(each, visitor));
        orEmpty(schema.getAnyOf()).forEach(each -> visit(each, visitor));
        orEmpty(schema.getAllOf()).forEach(each -> visit(each, visitor));
    }

    /** The name of the component that a schema refers to. */
    static Optional<String> target(@Nullable Schema schema) {
        return Optional.ofNullable(schema)
                .map(Schema::getRef)
                .filter(ref -> ref.startsWith(PREFIX))
                .map(ref -> ref.substring(PREFIX.length()));
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? Collections.emptyList() : list;
    }
}
