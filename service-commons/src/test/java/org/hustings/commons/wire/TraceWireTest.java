package org.hustings.commons.wire;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TraceWireTest {
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void a_request_keeps_the_id_that_its_caller_gave() {
        given().header("X-Request-Id", "demo-1").get("/v1/books").then().header("X-Request-Id", "demo-1");
    }

    @Test
    void a_request_without_a_sane_id_gets_one() {
        given().get("/v1/books").then().header("X-Request-Id", matchesPattern(UUID_FORM));
        given().header("X-Request-Id", "a b\"c")
                .get("/nowhere")
                .then()
                .header("X-Request-Id", matchesPattern(UUID_FORM));
    }
}
