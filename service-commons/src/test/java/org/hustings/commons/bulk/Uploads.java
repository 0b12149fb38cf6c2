package org.hustings.commons.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.TestTokens;

/** Imports as a client sees them. */
final class Uploads {

    static final String SUBJECT = "importing-editor";

    private static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("text/csv", io.restassured.http.ContentType.TEXT));

    private Uploads() {}

    static RequestSpecification editor() {
        return given().config(PLAIN).auth().oauth2(TestTokens.withRoles(SUBJECT, "editor"));
    }

    static Response post(String table) {
        return editor().contentType("text/csv").body(table).post("/v1/imports");
    }

    static Response post(String key, String table) {
        return editor().header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(table)
                .post("/v1/imports");
    }

    static JsonPath get(String location) {
        return editor().get(location).jsonPath();
    }

    /** Sends a table and returns where the import is, once it is over. */
    static String carriedOut(String table) {
        return ended(post(table));
    }

    static String ended(Response accepted) {
        assertThat(accepted.statusCode()).isEqualTo(202);
        var location = accepted.header("Location");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> get(location).getString("finishedAt") != null);
        return location;
    }
}
