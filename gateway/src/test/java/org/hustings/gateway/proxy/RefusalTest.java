package org.hustings.gateway.proxy;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hustings.embedded.testing.TestTokens;
import org.hustings.gateway.testing.GatewayTest;
import org.hustings.gateway.testing.RawClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RefusalTest implements GatewayTest {
    private static final String TYPE = "https://hustings.org/problems/";
    private static final String CLOSE = "Host: localhost\r\nConnection: close\r\n\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/v1/", "/v1/nothing", "/v1/electionsx", "/nothing", "/q/nothing", "/v2/elections"})
    void a_path_that_nobody_owns_is_a_problem(String path) {
        when().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("X-Request-Id", matchesRegex("[0-9a-f]{32}"))
                .body("type", equalTo(TYPE + "not-found"))
                .body("title", equalTo("There is nothing here"))
                .body("status", equalTo(404))
                .body("instance", equalTo(path))
                .body("violations", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "BREW", "get"})
    void a_method_that_is_not_let_through_is_a_problem(String method) throws IOException {
        assertThat(RawClient.exchange(method + " /v1/elections HTTP/1.1\r\n" + CLOSE))
                .startsWith("HTTP/1.1 405 Method Not Allowed")
                .contains("allow: GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE", TYPE + "method-not-allowed");
    }

    @Test
    void the_gateway_is_no_tunnel() throws IOException {
        assertThat(RawClient.exchange("CONNECT 127.0.0.1:5432 HTTP/1.1\r\n" + CLOSE))
                .startsWith("HTTP/1.1 405 Method Not Allowed")
                .contains(TYPE + "method-not-allowed");
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"POST", "PUT", "PATCH", "DELETE"})
    void a_write_without_a_token_does_not_reach_the_service(Method method) {
        given().body("{}")
                .when()
                .request(method, "/v1/elections/x")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo(TYPE + "unauthenticated"));
    }

    static Stream<String> badTokens() {
        return Stream.of(
                        TestTokens.expired(),
                        TestTokens.forged(),
                        TestTokens.algNone(),
                        TestTokens.wrongIssuer(),
                        TestTokens.wrongAudience(),
                        "nonsense",
                        "")
                .map(token -> "Bearer " + token);
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_bad_token_is_refused_for_a_write(String authorization) {
        given().header("Authorization", authorization)
                .post("/v1/elections")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""))
                .body("type", equalTo(TYPE + "unauthenticated"));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_bad_token_is_refused_even_for_a_read(String authorization) {
        given().header("Authorization", authorization)
                .get("/v1/elections")
                .then()
                .statusCode(401);
    }

    @Test
    void another_scheme_is_no_token() {
        given().auth().preemptive().basic("a", "b").get("/v1/elections").then().statusCode(401);
    }

    @Test
    void a_good_token_passes_whatever_its_roles_since_the_service_decides_about_these() {
        given().header("Authorization", "Bearer " + TestTokens.noRoles())
                .post("/v1/elections")
                .then()
                .statusCode(200);
    }

    @Test
    void a_url_that_is_too_long_is_a_problem() {
        when().get("/v1/elections?name=" + "x".repeat(9000))
                .then()
                .statusCode(414)
                .body("type", equalTo(TYPE + "uri-too-long"));
    }

    @Test
    void headers_that_are_too_large_are_a_problem() {
        given().header("X-Large", "x".repeat(17_000))
                .get("/v1/elections")
                .then()
                .statusCode(431)
                .body("type", equalTo(TYPE + "headers-too-large"));
    }

    @Test
    void a_url_and_headers_without_measure_are_a_problem_too() throws IOException {
        assertThat(RawClient.exchange("GET /v1/elections?x=" + "x".repeat(300_000) + " HTTP/1.1\r\n" + CLOSE))
                .startsWith("HTTP/1.0 414 ")
                .contains(TYPE + "uri-too-long");
        assertThat(RawClient.exchange("GET /v1/elections HTTP/1.1\r\nX-Large: " + "x".repeat(300_000) + "\r\n" + CLOSE))
                .startsWith("HTTP/1.1 431 ")
                .contains(TYPE + "headers-too-large");
    }

    @Test
    void what_is_no_http_is_a_problem() throws IOException {
        assertThat(RawClient.exchange("Hello?\r\n\r\n"))
                .startsWith("HTTP/1.0 400 Bad Request")
                .contains("application/problem+json", TYPE + "bad-request");
    }

    @Test
    void a_body_that_says_it_is_too_large_is_not_read() throws IOException {
        var answer = RawClient.exchange("POST /v1/elections HTTP/1.1\r\nHost: h\r\nContent-Length: 400000000\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 413 Request Entity Too Large")
                .contains("connection: close", TYPE + "body-too-large");
    }

    @Test
    void a_body_that_grows_too_large_is_cut_off() throws IOException {
        var chunk = new byte[1 << 20];
        Arrays.fill(chunk, (byte) 'x');
        try (var client = RawClient.connect()) {
            client.send("POST /v1/elections HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nAuthorization: Bearer "
                    + TestTokens.editor() + "\r\n\r\n");
            for (var i = 0; i < 302; i++) {
                client.send("100000\r\n").send(chunk).send("\r\n");
            }
            client.send("0\r\n\r\n");

            assertThat(client.readAnswer())
                    .startsWith("HTTP/1.1 413 Request Entity Too Large")
                    .contains(TYPE + "body-too-large");
        }
    }
}
