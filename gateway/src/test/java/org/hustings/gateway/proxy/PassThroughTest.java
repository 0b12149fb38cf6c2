package org.hustings.gateway.proxy;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.hustings.embedded.testing.TestTokens;
import org.hustings.gateway.testing.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PassThroughTest implements GatewayTest {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void each_path_reaches_the_service_that_owns_it() {
        when().get("/v1/elections/x")
                .then()
                .statusCode(200)
                .body(startsWith("election\nGET /v1/elections/x HTTP/1.1\r\n"));
        when().get("/v1/elections/x/candidates").then().statusCode(200).body(startsWith("candidate\n"));
        given().urlEncodingEnabled(false)
                .get("/v1/people?limit=2&cursor=a%2Fb")
                .then()
                .statusCode(200)
                .body(startsWith("candidate\nGET /v1/people?limit=2&cursor=a%2Fb HTTP/1.1\r\n"));
    }

    @Test
    void an_answer_passes_with_its_validator() {
        when().get("/v1/elections/x")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .contentType("text/plain");
    }

    @Test
    void what_a_client_accepts_reaches_the_service() {
        given().header("Accept", "application/atom+xml;q=0.9, text/csv")
                .get("/v1/elections/x?format=ATOM")
                .then()
                .statusCode(200)
                .body(startsWith("election\nGET /v1/elections/x?format=ATOM HTTP/1.1\r\n"))
                .body(containsString("application/atom+xml;q=0.9, text/csv"));
    }

    @Test
    void a_head_request_answers_like_a_get_without_its_body() {
        when().head("/v1/elections/x")
                .then()
                .statusCode(200)
                .header("Content-Length", "1234")
                .header("ETag", "\"7\"");
    }

    @Test
    void a_redirect_passes_to_the_client_and_is_not_followed() {
        given().redirects()
                .follow(false)
                .get("/v1/people/x/claims?do=moved")
                .then()
                .statusCode(308)
                .header("Location", equalTo("/v1/people/y/claims?limit=1"))
                .header("Cache-Control", "no-cache");
    }

    @Test
    void not_modified_passes_without_a_body() {
        when().get("/v1/elections?do=not-modified")
                .then()
                .statusCode(304)
                .header("ETag", "\"7\"")
                .header("Vary", "Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void a_write_passes_with_its_body_and_its_token(String method) {
        var token = TestTokens.editor();
        var seen = given().header("Authorization", "Bearer " + token)
                .header("If-Match", "\"3\"")
                .body("twelve bytes")
                .when()
                .request(method, "/v1/elections/x")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(seen).startsWith("election\n" + method + " /v1/elections/x HTTP/1.1\r\n");
        assertThat(seen).contains("\r\nAuthorization: Bearer " + token + "\r\n", "\r\nIf-Match: \"3\"\r\n");
        assertThat(seen).endsWith("body: 12");
    }

    @Test
    void a_sane_request_id_is_kept_and_told_to_both_sides() {
        given().header("X-Request-Id", "case-42_a.b~c")
                .get("/v1/elections/x")
                .then()
                .header("X-Request-Id", equalTo("case-42_a.b~c"))
                .body(org.hamcrest.Matchers.containsString("\r\nX-Request-Id: case-42_a.b~c\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a\"quote", "ünsafe", "<script>"})
    void any_other_request_id_is_replaced(String id) {
        given().header("X-Request-Id", id)
                .get("/v1/elections/x")
                .then()
                .header("X-Request-Id", matchesRegex("[0-9a-f]{32}"));
    }

    @Test
    void a_trace_goes_on_as_it_came() {
        var seen = given().header("traceparent", TRACE)
                .header("tracestate", "vendor=1")
                .get("/v1/elections/x")
                .asString();

        assertThat(seen).contains("\r\ntraceparent: " + TRACE + "\r\n", "\r\ntracestate: vendor=1\r\n");
    }

    @Test
    void a_broken_trace_is_replaced_with_its_state_dropped() {
        var seen = given().header("traceparent", "00-zz-1-01")
                .header("tracestate", "vendor=1")
                .get("/v1/elections/x")
                .asString();

        assertThat(seen).containsPattern("\r\ntraceparent: 00-[0-9a-f]{32}-[0-9a-f]{16}-00\r\n");
        assertThat(seen).doesNotContain("tracestate", "zz");
    }

    @Test
    void what_a_client_says_of_its_forwarding_is_not_believed() {
        var seen = given().header("X-Forwarded-For", "10.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Real-IP", "10.6.6.6")
                .header("Forwarded", "for=10.6.6.6;host=evil.example")
                .header("Host", "api.example")
                .get("/v1/elections/x")
                .asString();

        assertThat(seen).doesNotContain("10.6.6.6", "evil");
        assertThat(seen)
                .contains("\r\nX-Forwarded-For: 127.0.0.1\r\n", "\r\nX-Forwarded-Proto: http\r\n")
                .contains("\r\nX-Forwarded-Host: api.example\r\n")
                .contains("\r\nForwarded: for=127.0.0.1;proto=http;host=\"api.example\"\r\n");
    }
}
