package org.hustings.candidate.bodycopy.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hustings.candidate.bodycopy.application.Organisations;
import org.hustings.candidate.bodycopy.application.Posts;
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
            Arrays.stream(invocation.getParameters())
                    .map(parameter -> id(at(pointer, parameter)))
                    .filter(id -> id != null)
                    .forEach(id -> lookup.accept(id, pointer));
        }
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
