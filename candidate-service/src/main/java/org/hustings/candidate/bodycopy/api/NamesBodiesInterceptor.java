package org.hustings.candidate.bodycopy.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hustings.candidate.bodycopy.application.Organisations;
import org.hustings.candidate.bodycopy.application.Posts;
import org.hustings.commons.claim.contract.NewClaim;
import org.hustings.commons.http.MergePatch;
import org.jspecify.annotations.Nullable;

/** Runs before the interceptor of safe repeats, which begins a transaction. */
@NamesBodies
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE - 1)
class NamesBodiesInterceptor {

    private final Organisations organisations;
    private final Posts posts;
    private final ObjectMapper json;

    NamesBodiesInterceptor(Organisations organisations, Posts posts, ObjectMapper json) {
        this.organisations = organisations;
        this.posts = posts;
        this.json = json;
    }

    @AroundInvoke
    Object invoke(InvocationContext invocation) throws Exception {
        var names = invocation.getMethod().getAnnotation(NamesBodies.class);
        require(names.organisation(), invocation, organisations::require);
        require(names.post(), invocation, posts::require);
        return invocation.proceed();
    }

    private void require(String pointer, InvocationContext invocation, BiConsumer<UUID, String> lookup) {
        if (!pointer.isEmpty()) {
            for (var body : invocation.getParameters()) {
                var place = place(pointer, body);
                var id = place == null ? null : id(at(place, body));
                if (id != null) {
                    lookup.accept(id, place);
                }
            }
        }
    }

    /** Where the body would have the id. A claim has it in its value, if it is about that property of the record. */
    private static @Nullable String place(String pointer, @Nullable Object body) {
        if (!(body instanceof NewClaim claim)) {
            return pointer;
        }
        var property = claim.property();
        return (pointer + "/").startsWith(property + "/") ? "/value" + pointer.substring(property.length()) : null;
    }

    private JsonNode at(String pointer, @Nullable Object parameter) {
        return switch (parameter) {
            case MergePatch<?> patch -> patch.at(pointer);
            case Record body -> json.valueToTree(body).at(pointer);
            case null, default -> json.missingNode();
        };
    }

    /** What cannot be an id is refused when the body is bound. */
    private @Nullable UUID id(JsonNode value) {
        try {
            return value.isTextual() ? json.convertValue(value, UUID.class) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
