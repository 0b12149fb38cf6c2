package org.hustings.commons.wire;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperationsWireTest {

    @Test
    void a_service_is_ready_when_its_database_is() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Database connections health check"));
    }

    @Test
    void requests_are_counted_by_the_form_of_their_address() {
        given().get(Books.address()).then().statusCode(200);

        given().get("/q/metrics").then().statusCode(200).body(containsString("uri=\"/books/{id}\""));
    }
}
