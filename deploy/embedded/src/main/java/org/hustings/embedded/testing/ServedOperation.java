package org.hustings.embedded.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the service under test, as the OpenAPI document that it serves describes it.
 *
 * @param method the HTTP method, in capitals
 * @param path the template of its address
 * @param description what the document says of it
 */
record ServedOperation(String method, String path, JsonNode description) {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> WRITES = Set.of("PUT", "POST", "PATCH", "DELETE");

    static List<ServedOperation> reads() {
        return among(READS);
    }

    static List<ServedOperation> writes() {
        return among(WRITES);
    }

    private static List<ServedOperation> among(Set<String> methods) {
        return document().path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new ServedOperation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue())))
                .filter(operation -> methods.contains(operation.method))
                .toList();
    }

    private static JsonNode document() {
        var served = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .asString();
        try {
            return new ObjectMapper().readTree(served);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return description.path("operationId").asText();
    }

    /** Calls it for records that are not there and, where it takes a body, with an empty one. */
    Response call(@Nullable String token) {
        var request = RestAssured.given().header("If-Match", "\"1\"");
        if (token != null) {
            request.auth().oauth2(token);
        }
        var bodies = description.path("requestBody").path("content").fieldNames();
        if (bodies.hasNext()) {
            request.contentType(bodies.next()).body("{}");
        }
        return request.request(
                method, path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
