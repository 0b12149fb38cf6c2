package org.hustings.commons.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Gives each kind of a union the member that tells it from the others, required and of one value; without it
 * generated clients try all kinds and find that several fit.
 */
final class UnionSchemas {
    private final OpenAPI document;

    UnionSchemas(OpenAPI document) {
        this.document = document;
    }

    void describe() {
        Schemas.named(document).forEach((name, schema) -> {
            if (schema.getOneOf() != null && schema.getDiscriminator() != null) {
                describe(name, schema, schema.getDiscriminator());
            }
        });
    }

    private void describe(String name, Schema union, Discriminator discriminator) {
        if (discriminator.getMapping() == null) {
            throw new IllegalStateException("Union %s needs a discriminatorMapping".formatted(name));
        }
        union.setType(null);
        union.setProperties(null);
        union.setRequired(null);
        discriminator.getMapping().forEach((value, reference) -> {
            String kind = reference.substring(reference.lastIndexOf('/') + 1);
            Schema schema = document.getComponents().getSchemas().get(kind);
            if (schema == null) {
                throw new IllegalStateException("Union %s has no schema for %s".formatted(name, kind));
            }
            mark(schema, discriminator.getPropertyName(), value);
        });
    }

    private static void mark(Schema kind, String member, String value) {
        Map<String, Schema> members = new LinkedHashMap<>();
        members.put(
                member,
                OASFactory.createSchema().type(List.of(SchemaType.STRING)).enumeration(List.of(value)));
        if (kind.getProperties() != null) {
            kind.getProperties().forEach(members::putIfAbsent);
        }
        kind.setProperties(members);
        List<String> required = new ArrayList<>(List.of(member));
        Schemas.orEmpty(kind.getRequired()).stream()
                .filter(other -> !other.equals(member))
                .forEach(required::add);
        kind.setRequired(required);
    }
}
