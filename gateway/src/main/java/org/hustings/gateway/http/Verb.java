package org.hustings.gateway.http;

import io.vertx.core.http.HttpMethod;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The methods that are let through. Not among them: {@code CONNECT}, {@code TRACE}, and what nobody knows. */
public enum Verb {
    GET,
    HEAD,
    OPTIONS,
    POST,
    PUT,
    PATCH,
    DELETE;

    /** For the {@code Allow} header. */
    public static final String ALLOWED = Arrays.stream(values()).map(Verb::name).collect(Collectors.joining(", "));

    /** The verb of a method, or null where it is not let through. Methods are case-sensitive. */
    public static @Nullable Verb of(HttpMethod method) {
        return of(method.name());
    }

    /** The verb with this name, or null where there is none. */
    public static @Nullable Verb of(String name) {
        return switch (name) {
            case "GET" -> GET;
            case "HEAD" -> HEAD;
            case "OPTIONS" -> OPTIONS;
            case "POST" -> POST;
            case "PUT" -> PUT;
            case "PATCH" -> PATCH;
            case "DELETE" -> DELETE;
            default -> null;
        };
    }

    /** Whether it changes something, and so needs a token. */
    public boolean writes() {
        return this != OPTIONS && !reads();
    }

    /** Whether it reads a representation. */
    public boolean reads() {
        return this == GET || this == HEAD;
    }
}
