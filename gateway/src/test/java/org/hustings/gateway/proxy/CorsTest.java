package org.hustings.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.hustings.embedded.testing.TestTokens;
import org.hustings.gateway.testing.GatewayTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CorsTest implements GatewayTest {
    private static final String ANYBODY = "https://anybody.example";
    private static final String EDITOR = "https://editor.example";

    private static RequestSpecification from(String origin) {
        return given().header("Origin", origin);
    }

    private static RequestSpecification preflight(String origin, String method) {
        return from(origin).header("Access-Control-Request-Method", method);
    }

    @Test
    void any_page_may_read_and_see_the_headers_it_needs() {
        from(ANYBODY)
                .get("/v1/elections/x")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Access-Control-Allow-Credentials", nullValue())
                .header(
                        "Access-Control-Expose-Headers",
                        containsString("ETag, Link, Location, X-Request-Id, Retry-After"));
    }

    @Test
    void a_page_can_read_a_problem_too() {
        from(ANYBODY).get("/v1/nothing").then().statusCode(404).header("Access-Control-Allow-Origin", equalTo("*"));
    }

    @Test
    void a_preflight_for_a_read_is_answered_without_the_service() {
        preflight(ANYBODY, "GET")
                .options("/v1/campaign-events/x")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Access-Control-Allow-Methods", equalTo("GET, HEAD"));
    }

    @Test
    void a_page_of_an_unknown_origin_may_not_write() {
        preflight(ANYBODY, "POST")
                .options("/v1/elections")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", nullValue());
        from(ANYBODY)
                .header("Authorization", "Bearer " + TestTokens.editor())
                .post("/v1/elections")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_page_of_a_known_origin_may_write_with_a_token() {
        preflight(EDITOR, "PATCH")
                .options("/v1/elections/x")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", equalTo(EDITOR))
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header(
                        "Access-Control-Allow-Headers",
                        containsString("Authorization, Content-Type, If-Match, Idempotency-Key"));
        from(EDITOR)
                .header("Authorization", "Bearer " + TestTokens.editor())
                .post("/v1/elections")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(EDITOR))
                .header("Vary", containsString("origin"));
    }

    @Test
    void an_options_request_that_is_no_preflight_goes_to_the_service() {
        given().options("/v1/elections").then().statusCode(200).body(containsString("OPTIONS /v1/elections HTTP/1.1"));
    }
}
