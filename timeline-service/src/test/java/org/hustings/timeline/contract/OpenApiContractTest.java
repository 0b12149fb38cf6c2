package org.hustings.timeline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The HTTP interface is the committed one: a change of it shows in review. */
@QuarkusTest
class OpenApiContractTest {

    @Test
    void the_served_document_is_the_committed_one() throws IOException {
        var served = RestAssured.get("/q/openapi").asString();
        var copy = Files.createDirectories(Path.of("target", "openapi")).resolve("served.yaml");
        Files.writeString(copy, served);

        assertThat(served)
                .as("If the change is meant, copy %s over contract/openapi.yaml", copy)
                .isEqualTo(Files.readString(Path.of("contract", "openapi.yaml")));
    }
}
