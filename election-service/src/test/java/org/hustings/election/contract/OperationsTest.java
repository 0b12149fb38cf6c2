package org.hustings.election.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.embedded.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may call what: walks all operations of the served document, so that a new one cannot be forgotten. */
@QuarkusTest
class OperationsTest {

    private static final Set<String> WRITES = Set.of("post", "put", "patch", "delete");
    private static final Set<String> OF_RETURNING_OFFICERS = Set.of("createPhaseTransition", "recordResult");

    /** An operation that changes something. */
    record Write(String id, String method, String path, boolean patch) {}

    private static Stream<Write> writes() {
        var document = GoldenEvent.tree(RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .asString());
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> WRITES.contains(method.getKey()))
                        .map(method -> new Write(
                                method.getValue().get("operationId").asText(),
                                method.getKey().toUpperCase(Locale.ROOT),
                                address(path.getKey()),
                                method.getKey().equals("patch"))));
    }

    @Test
    void a_write_needs_a_token() {
        assertThat(writes()).isNotEmpty().allSatisfy(write -> {
            var response = call(write, null);

            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.contentType()).isEqualTo("application/problem+json");
        });
    }

    @Test
    void a_write_needs_a_token_that_is_good() {
        var bad = List.of(
                TestTokens.expired(),
                TestTokens.forged(),
                TestTokens.algNone(),
                TestTokens.wrongIssuer(),
                TestTokens.wrongAudience(),
                "rubbish");

        assertThat(writes())
                .allSatisfy(write -> assertThat(bad)
                        .allSatisfy(token ->
                                assertThat(call(write, token).statusCode()).isEqualTo(401)));
    }

    @Test
    void a_write_needs_its_role() {
        assertThat(writes())
                .allSatisfy(write -> assertThat(lesserTokens(write))
                        .allSatisfy(token ->
                                assertThat(call(write, token).statusCode()).isEqualTo(403)));
    }

    @Test
    void the_highest_role_may_do_what_the_lower_ones_may() {
        assertThat(writes())
                .allSatisfy(write -> assertThat(call(write, TestTokens.admin()).statusCode())
                        .isNotIn(401, 403)
                        .isLessThan(500));
    }

    private static List<String> lesserTokens(Write write) {
        return OF_RETURNING_OFFICERS.contains(write.id())
                ? List.of(TestTokens.noRoles(), TestTokens.viewer(), TestTokens.editor())
                : List.of(TestTokens.noRoles(), TestTokens.viewer());
    }

    private static Response call(Write write, @Nullable String token) {
        var request = RestAssured.given()
                .header("If-Match", "\"1\"")
                .header("Content-Type", write.patch() ? "application/merge-patch+json" : "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.body("{}").request(write.method(), write.path());
    }

    private static String address(String template) {
        return template.replace("{milestone}", "BALLOT_CLOSES")
                .replace(
                        "{id}",
                        template.contains("/elections/")
                                ? "trade-union.nobody.2030-05-07"
                                : "0198f2a0-0000-7000-8000-00000000ffff");
    }
}
