package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hustings.timeline.testing.Api.PROBLEM;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hustings.embedded.testing.TestTokens;
import org.hustings.timeline.testing.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what, of every operation that the served OpenAPI document knows: a new one cannot be forgotten. */
@QuarkusTest
class AuthorizationTest {

    private static final Set<String> READS = Set.of("get", "head", "options");
    private static final Set<String> METHODS = Set.of("get", "head", "options", "put", "post", "patch", "delete");

    @Test
    void every_write_needs_a_token() throws IOException {
        assertThat(writes()).isNotEmpty().allSatisfy(write -> {
            var answer = write.with(null);
            assertThat(answer.statusCode()).as(write.toString()).isEqualTo(401);
            assertThat(answer.contentType()).isEqualTo(PROBLEM);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        });
    }

    @Test
    void every_write_needs_a_role_that_may_write() throws IOException {
        for (var token : List.of(TestTokens.viewer(), TestTokens.noRoles())) {
            assertThat(writes()).isNotEmpty().allSatisfy(write -> {
                var answer = write.with(token);
                assertThat(answer.statusCode()).as(write.toString()).isEqualTo(403);
                assertThat(answer.contentType()).isEqualTo(PROBLEM);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_token_that_is_not_good_is_refused_by_every_write(Supplier<String> token) throws IOException {
        assertThat(writes()).isNotEmpty().allSatisfy(write -> {
            var answer = write.with(token.get());
            assertThat(answer.statusCode()).as(write.toString()).isEqualTo(401);
            assertThat(answer.contentType()).isEqualTo(PROBLEM);
        });
    }

    @Test
    void every_read_is_public() throws IOException {
        assertThat(operations().filter(operation -> READS.contains(operation.method())))
                .isNotEmpty()
                .allSatisfy(read -> assertThat(read.with(null).statusCode())
                        .as(read.toString())
                        .isIn(200, 404));
    }

    @Test
    void every_role_above_editor_may_write() {
        for (var token : List.of(TestTokens.editor(), TestTokens.returningOfficer(), TestTokens.admin())) {
            assertThatCode(() -> RestAssured.given()
                            .auth()
                            .oauth2(token)
                            .contentType("application/json")
                            .body(Api.statement("Unity", "2031-04-01"))
                            .post("/v1/elections/" + Api.election() + "/campaign-events")
                            .then()
                            .statusCode(201))
                    .doesNotThrowAnyException();
        }
    }

    static Stream<Supplier<String>> badTokens() {
        return Stream.of(
                TestTokens::expired,
                TestTokens::forged,
                TestTokens::algNone,
                TestTokens::wrongIssuer,
                TestTokens::wrongAudience,
                () -> "not.a.token",
                () -> UUID.randomUUID().toString());
    }

    private static List<Operation> writes() throws IOException {
        return operations()
                .filter(operation -> !READS.contains(operation.method()))
                .toList();
    }

    private static Stream<Operation> operations() throws IOException {
        var document = new ObjectMapper()
                .readTree(RestAssured.given()
                        .accept("application/json")
                        .get("/q/openapi?format=json")
                        .asString());
        return document.path("paths").properties().stream()
                .flatMap(path -> StreamSupport.stream(
                                ((Iterable<String>) () -> path.getValue().fieldNames()).spliterator(), false)
                        .filter(METHODS::contains)
                        .map(method -> new Operation(
                                method, path.getKey(), path.getValue().path(method))));
    }

    private record Operation(String method, String path, JsonNode description) {

        Response with(@Nullable String token) {
            var request = RestAssured.given().header("If-Match", "\"1\"");
            if (token != null) {
                request.auth().oauth2(token);
            }
            var bodies = description.path("requestBody").path("content").fieldNames();
            if (bodies.hasNext()) {
                request.contentType(bodies.next()).body("{}");
            }
            return request.request(
                    method.toUpperCase(Locale.ROOT),
                    path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
