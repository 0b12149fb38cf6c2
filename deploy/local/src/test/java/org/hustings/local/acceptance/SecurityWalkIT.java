package org.hustings.local.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.local.cli.Role;
import org.hustings.local.keys.SigningKey;
import org.hustings.local.keys.Tokens;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every operation of the published contract that writes, tried by those who may not: at the gateway, and at
 * each service itself, since the gateway is not what protects the data.
 */
@Order(4)
@ExtendWith(SuiteExtension.class)
class SecurityWalkIT {
    private static final Set<String> WRITING = Set.of("post", "put", "patch", "delete");
    private static final String ANY_ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    private final RunningSuite suite;

    SecurityWalkIT(RunningSuite suite) {
        this.suite = suite;
    }

    /** An operation at one of the addresses it can be reached at. */
    private record Write(String base, String method, String path, String mediaType) {
        @Override
        public String toString() {
            return method + " " + base + path;
        }
    }

    @Test
    void the_contract_has_operations_that_write() {
        assertThat(writes()).hasSizeGreaterThan(2 * 20);
    }

    @Test
    void a_write_without_a_token_is_401() {
        assertThat(writes()).allSatisfy(write -> assertThat(statusOf(write, "")).isEqualTo(401));
    }

    @Test
    void a_write_with_a_viewers_token_is_403() {
        var viewer = "Bearer " + suite.token(Role.VIEWER);

        assertThat(writes())
                .allSatisfy(write -> assertThat(statusOf(write, viewer)).isEqualTo(403));
    }

    @Test
    void an_expired_token_is_401() {
        var expired = "Bearer " + suite.tokens().token("admin", Role.ADMIN, Duration.ofHours(-2));

        assertThat(writes())
                .allSatisfy(write -> assertThat(statusOf(write, expired)).isEqualTo(401));
    }

    @Test
    void a_token_signed_with_another_key_is_401(@TempDir Path folder) {
        var stranger = new Tokens(SigningKey.readOrMake(folder.resolve("key.pem")));
        var forged = "Bearer " + stranger.token("admin", Role.ADMIN, Duration.ofHours(1));

        assertThat(writes())
                .allSatisfy(write -> assertThat(statusOf(write, forged)).isEqualTo(401));
    }

    @Test
    void a_token_without_a_signature_is_401() {
        var signed = suite.token(Role.ADMIN);
        var header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(UTF_8));
        var unsigned = "Bearer " + header + signed.substring(signed.indexOf('.'), signed.lastIndexOf('.') + 1);

        assertThat(writes())
                .allSatisfy(write -> assertThat(statusOf(write, unsigned)).isEqualTo(401));
    }

    private int statusOf(Write write, String authorization) {
        var request = new Client(write.base())
                .request(write.path())
                .header("If-Match", "\"1\"")
                .header("Content-Type", write.mediaType())
                .method(write.method(), BodyPublishers.ofString("{}"));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return new Client(write.base()).send(request).status();
    }

    private List<Write> writes() {
        var writes = new ArrayList<Write>();
        suite.client()
                .get("/openapi")
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> writes(path.getKey(), operation.getKey(), operation.getValue())
                                .forEach(writes::add)));
        return writes;
    }

    private Stream<Write> writes(String path, String method, JsonNode operation) {
        if (!WRITING.contains(method)) {
            return Stream.empty();
        }
        var types = operation.at("/requestBody/content").fieldNames();
        var type = types.hasNext() ? types.next() : "application/json";
        var filled = path.replaceAll("\\{[^}]+}", ANY_ID);
        return Stream.of(suite.gateway(), suite.directly(ownerOf(path)))
                .map(base -> new Write(base, method.toUpperCase(Locale.ROOT), filled, type));
    }

    private static String ownerOf(String path) {
        if (path.startsWith("/v1/campaign-event") || path.endsWith("/campaign-events") || path.endsWith("/timeline")) {
            return "timeline-service";
        }
        return path.matches("/v1/(people|post-holdings|endorsements|candidate-imports)(/.*)?")
                        || path.matches(".*/candidates(/.*)?")
                ? "candidate-service"
                : "election-service";
    }
}
