package org.hustings.gateway.reference;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.hustings.gateway.testing.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReferenceTest implements GatewayTest {
    @Test
    void the_contract_is_yaml_unless_json_is_asked_for() {
        when().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .header("Vary", containsString("accept"))
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .body(startsWith("openapi: \"3.1.0\"\n"));
        given().accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("info.title", equalTo("Hustings API"));
    }

    @Test
    void the_older_version_is_beside_it() {
        given().accept("application/json")
                .get("/openapi/v3.0")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.0.3"));
    }

    @Test
    void a_reader_that_has_the_contract_gets_no_second_copy() {
        var etag = when().get("/openapi").header("ETag");

        given().header("If-None-Match", etag)
                .get("/openapi")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(etag));
        assertThat(given().accept("application/json").get("/openapi").header("ETag"))
                .isNotEqualTo(etag);
    }

    @Test
    void a_head_request_has_the_length_and_no_body() {
        var length = when().get("/openapi").header("Content-Length");

        when().head("/openapi").then().statusCode(200).header("Content-Length", equalTo(length));
    }

    @Test
    void the_first_page_leads_to_the_reference() {
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", equalTo("/reference"));
    }

    @Test
    void the_reference_needs_nothing_from_elsewhere() {
        when().get("/reference")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self'"))
                .body(not(containsString("http://")))
                .body(not(containsString("https://")));
        when().get("/reference/start.js").then().statusCode(200).contentType(startsWith("text/javascript"));
        assertThat(when().get("/reference/redoc.standalone.js").asByteArray()).hasSizeGreaterThan(500_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/openapi", "/reference"})
    void nobody_writes_here(String path) {
        when().delete(path)
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET, HEAD"))
                .body("type", equalTo("https://hustings.org/problems/method-not-allowed"));
    }
}
