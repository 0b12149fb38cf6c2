package org.hustings.embedded.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The HTTP interface is the committed one: a change of it shows in review.
 *
 * <p>A service's test extends this as a {@code @QuarkusTest}.
 */
public abstract class OpenApiContract {

    @Test
    public void the_served_document_is_the_committed_one() throws IOException {
        var committed = Path.of("contract", "openapi.yaml");
        var served = Files.createDirectories(Path.of("target", "openapi")).resolve("served.yaml");
        Files.writeString(served, RestAssured.get("/q/openapi").asString());

        assertThat(served)
                .as("If the change is meant, copy %s over %s", served, committed)
                .hasSameTextualContentAs(committed)
                .hasSameBinaryContentAs(committed);
    }
}
