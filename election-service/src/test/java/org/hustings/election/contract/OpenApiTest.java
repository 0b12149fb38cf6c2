package org.hustings.election.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract in git is the one that is served, so that a change of it shows in review. */
@QuarkusTest
class OpenApiTest {

    @Test
    void the_served_document_is_the_committed_one() throws IOException {
        var served = RestAssured.given().get("/q/openapi").asString();
        Files.createDirectories(Path.of("target", "openapi"));
        Files.writeString(Path.of("target", "openapi", "openapi.yaml"), served);

        assertThat(served.lines())
                .as("target/openapi/openapi.yaml is the new one: copy it to contract/ if the change is meant")
                .containsExactlyElementsOf(Files.readAllLines(Path.of("contract", "openapi.yaml")));
    }
}
