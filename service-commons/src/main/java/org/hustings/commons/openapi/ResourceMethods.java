package org.hustings.commons.openapi;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponses;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.Paged;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.ParameterizedType;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The resource methods by operationId, which is their name. */
final class ResourceMethods {
    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private final IndexView index;
    private final Map<String, MethodInfo> byName = new HashMap<>();

    ResourceMethods(IndexView index) {
        this.index = index;
        for (Class<? extends Annotation> verb : VERBS) {
            for (AnnotationInstance use : index.getAnnotations(verb)) {
                MethodInfo method = use.target().asMethod();
                if (method.declaringClass().name().toString().startsWith("org.hustings.")) {
                    add(method);
                }
            }
        }
    }

    private void add(MethodInfo method) {
        MethodInfo other = byName.put(method.name(), method);
        if (other != null && !other.declaringClass().equals(method.declaringClass())) {
            throw new IllegalStateException("Two operations are named %s: in %s and in %s"
                    .formatted(method.name(), other.declaringClass(), method.declaringClass()));
        }
    }

    Optional<MethodInfo> named(String operationId) {
        return Optional.ofNullable(byName.get(operationId));
    }

    /** The least role that may call the method; empty if everyone may. */
    static Optional<String> role(MethodInfo method) {
        DotName rolesAllowed = DotName.createSimple(RolesAllowed.class);
        AnnotationInstance use = method.annotation(rolesAllowed);
        AnnotationInstance found = use == null ? method.declaringClass().declaredAnnotation(rolesAllowed) : use;
        return Optional.ofNullable(found).map(roles -> roles.value().asStringArray()[0]);
    }

    static boolean isSafeToRepeat(MethodInfo method) {
        return method.hasAnnotation(SafeRepeat.class);
    }

    /** Whether the author said more on the success than the return type does. */
    static boolean declaresResponses(MethodInfo method) {
        return method.hasAnnotation(APIResponse.class)
                || method.hasAnnotation(APIResponses.class)
                || method.hasAnnotation(ResponseStatus.class);
    }

    /** Whether the method answers with an ETag: with one record, or with a page that says so. */
    boolean answersTag(MethodInfo method) {
        return method.returnType().name().equals(DotName.createSimple(RestResponse.class));
    }

    boolean answersPage(MethodInfo method) {
        ClassInfo body = index.getClassByName(body(method.returnType()).name());
        return body != null && body.interfaceNames().contains(DotName.createSimple(Paged.class));
    }

    /** The record that the method changes by a merge patch. */
    Optional<ClassInfo> patched(MethodInfo method) {
        return method.parameterTypes().stream()
                .filter(type -> type.name().equals(DotName.createSimple(MergePatch.class)))
                .map(type -> index.getClassByName(body(type).name()))
                .findFirst();
    }

    private static Type body(Type returned) {
        return returned instanceof ParameterizedType wrapper
                ? wrapper.arguments().getFirst()
                : returned;
    }
}
