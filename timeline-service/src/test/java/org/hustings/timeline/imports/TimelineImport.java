package org.hustings.timeline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.viewer;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.hustings.timeline.testing.Api;

/** An import of campaign events, as its sender sees it. */
record TimelineImport(String location) {

    private static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("text/csv", ContentType.TEXT));

    /** A file of TimelineJS that has been gone through. */
    static TimelineImport file(String election, String file) {
        return sent("application/json", file, Map.of("electionId", election));
    }

    /** A table that has been gone through. */
    static TimelineImport table(String election, String table) {
        return sent("text/csv", table, Map.of("electionId", election));
    }

    static TimelineImport sent(String type, String file, Map<String, ?> parameters) {
        return begun(type, file, parameters).over();
    }

    static TimelineImport begun(String type, String file, Map<String, ?> parameters) {
        var accepted = post(type, file, parameters);
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        return new TimelineImport(accepted.header("Location"));
    }

    static Response post(String type, String file, Map<String, ?> parameters) {
        return request(type, file, parameters).post("/v1/campaign-event-imports");
    }

    static RequestSpecification request(String type, String file, Map<String, ?> parameters) {
        return Api.editor()
                .config(PLAIN)
                .contentType(type)
                .queryParams(parameters)
                .body(file.getBytes(StandardCharsets.UTF_8));
    }

    TimelineImport over() {
        Awaitility.await().atMost(Duration.ofMinutes(10)).until(() -> record().getString("finishedAt") != null);
        return this;
    }

    JsonPath record() {
        return viewer().get(location).jsonPath();
    }

    String id() {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    int count(String outcome) {
        return record().getInt(outcome);
    }

    JsonPath problems() {
        return viewer().get(location + "/problems").jsonPath();
    }

    List<String> codes() {
        return problems().getList("items.code");
    }

    /** Fails unless all records became this. */
    TimelineImport all(String outcome, int records) {
        assertThat(problems().getList("items")).isEmpty();
        assertThat(count(outcome)).as(outcome).isEqualTo(records);
        assertThat(count("recordsRead")).isEqualTo(records);
        return this;
    }

    /** What editors see of a timeline. */
    static List<Map<String, Object>> entries(String election) {
        return viewer().queryParam("limit", 200)
                .get("/v1/elections/{id}/campaign-events", election)
                .jsonPath()
                .getList("items");
    }
}
