package org.hustings.election.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.TestTokens;

/** An import that is over, as its sender sees it. */
record Imported(String location) {

    private static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("text/csv", ContentType.TEXT));

    static Imported table(String table) {
        return sent("text/csv", table.getBytes(StandardCharsets.UTF_8));
    }

    static Imported report(String report) {
        return sent("application/json", report.getBytes(StandardCharsets.UTF_8));
    }

    static Imported sent(String type, byte[] file) {
        var accepted = given().config(PLAIN)
                .auth()
                .oauth2(TestTokens.returningOfficer())
                .contentType(type)
                .body(file)
                .post("/v1/imports");
        assertThat(accepted.statusCode()).isEqualTo(202);
        var imported = new Imported(accepted.header("Location"));
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> imported.record().getString("finishedAt") != null);
        return imported;
    }

    JsonPath record() {
        return read(location);
    }

    /** What it is called as a source. */
    String title() {
        return "Bulk import " + location.substring(location.lastIndexOf('/') + 1);
    }

    int count(String outcome) {
        return record().getInt(outcome);
    }

    List<String> problemCodes() {
        return read(location + "/problems").getList("items.code");
    }

    JsonPath problems() {
        return read(location + "/problems");
    }

    private static JsonPath read(String reference) {
        return given().auth().oauth2(TestTokens.viewer()).get(reference).jsonPath();
    }
}
