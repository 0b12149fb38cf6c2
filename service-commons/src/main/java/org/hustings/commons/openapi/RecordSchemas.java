package org.hustings.commons.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.hustings.commons.http.MergePatch;

/**
 * Says of each member whether it is always there: in a record all that are not nullable are; in a merge patch none
 * is, and null takes away what is nullable.
 */
final class RecordSchemas {
    private static final String REFERENCE = "uri-reference";

    private final OpenAPI document;
    private final WireTypes types;
    private final ResourceMethods methods;

    RecordSchemas(OpenAPI document, WireTypes types, ResourceMethods methods) {
        this.document = document;
        this.types = types;
        this.methods = methods;
    }

    void describe() {
        Set<String> patches = namePatches();
        Schemas.named(document)
                .forEach((name, schema) -> types.recordOf(name, schema).ifPresent(type -> {
                    List<String> required = WireTypes.required(type, schema);
                    if (patches.contains(name)) {
                        openToPatches(schema, required);
                    } else {
                        schema.setRequired(required.isEmpty() ? null : required);
                    }
                    if (WireTypes.isPage(type)) {
                        schema.getProperties().forEach(RecordSchemas::asReference);
                    }
                }));
    }

    private static void asReference(String member, Schema schema) {
        if (member.equals("next") || member.equals("prev")) {
            schema.setFormat(REFERENCE);
        }
    }

    /** A body of {@code MergePatch<BookPatch>} is described by {@code BookPatch}, not by the class around it. */
    private Set<String> namePatches() {
        Set<String> patches = new HashSet<>();
        for (Operation operation : Schemas.operations(document)) {
            methods.named(operation.getOperationId())
                    .flatMap(methods::patched)
                    .map(WireTypes::schemaName)
                    .ifPresent(name -> {
                        namePatch(operation, name);
                        patches.add(name);
                    });
        }
        return patches;
    }

    private void namePatch(Operation operation, String name) {
        if (!Schemas.named(document).containsKey(name)) {
            throw new IllegalStateException("%s: record %s needs @Schema(description = ...) to be in the document"
                    .formatted(operation.getOperationId(), name));
        }
        Schema reference = OASFactory.createSchema().ref(Schemas.PREFIX + name);
        operation.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                MergePatch.MEDIA_TYPE,
                                OASFactory.createMediaType().schema(reference))));
    }

    private static void openToPatches(Schema schema, List<String> neverNull) {
        schema.setRequired(null);
        for (Map.Entry<String, Schema> member :
                Map.copyOf(schema.getProperties()).entrySet()) {
            member.getValue().setDefaultValue(null);
            if (!neverNull.contains(member.getKey())) {
                schema.addProperty(member.getKey(), nullable(member.getValue()));
            }
        }
    }

    private static Schema nullable(Schema member) {
        if (member.getRef() != null) {
            Schema reference = OASFactory.createSchema().ref(member.getRef());
            Schema nothing = OASFactory.createSchema().type(List.of(SchemaType.NULL));
            return OASFactory.createSchema()
                    .description(member.getDescription())
                    .oneOf(List.of(reference, nothing));
        }
        if (member.getType() != null && !member.getType().contains(SchemaType.NULL)) {
            member.addType(SchemaType.NULL);
        }
        return member;
    }
}
