package org.hustings.commons.openapi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.hustings.commons.page.Paged;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** The records behind the schemas: what Java knows of a member that JSON Schema does not. */
final class WireTypes {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName PAGED = DotName.createSimple(Paged.class);

    private final IndexView index;

    WireTypes(IndexView index) {
        this.index = index;
    }

    /** The record that a schema was made from: of its name, with its members. */
    Optional<ClassInfo> recordOf(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return Optional.empty();
        }
        Set<String> members = schema.getProperties().keySet();
        return index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> schemaName(type).equals(name))
                .filter(type -> names(type).containsAll(members))
                .findFirst();
    }

    /** The members that are always there, in the order of the schema. */
    static List<String> required(ClassInfo type, Schema schema) {
        return schema.getProperties().keySet().stream()
                .filter(member -> !isNullable(type, type.recordComponent(member)))
                .toList();
    }

    /** Whether the record is a page, whose links are references and not whole addresses. */
    static boolean isPage(ClassInfo type) {
        return type.interfaceNames().contains(PAGED);
    }

    private static boolean isNullable(ClassInfo type, RecordComponentInfo component) {
        if (component.type().hasAnnotation(NULLABLE) && component.type().annotation(NULLABLE) != null) {
            return true;
        }
        FieldInfo field = type.field(component.name());
        return field != null
                && field.type().annotations().stream()
                        .map(AnnotationInstance::name)
                        .anyMatch(NULLABLE::equals);
    }

    private static List<String> names(ClassInfo type) {
        return type.recordComponents().stream().map(RecordComponentInfo::name).toList();
    }

    /** The name of a class among the schemas. */
    static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        if (schema != null && schema.value("name") != null) {
            return schema.value("name").asString();
        }
        String local = type.name().withoutPackagePrefix();
        return local.substring(local.lastIndexOf('$') + 1);
    }
}
