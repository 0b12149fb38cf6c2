package org.hustings.timeline.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.TestTokens;

/** The service as its clients use it. */
public final class Api {

    /** The media type of errors. */
    public static final String PROBLEM = "application/problem+json";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Api() {}

    /** An election that only its owner knows, until it is asked. */
    public static String election() {
        return "at-owner." + UUID.randomUUID() + ".2031-05-01";
    }

    /** A draft that only its owner knows, and shows to whoever sends a token. */
    public static String draftElection() {
        return "draft-" + election();
    }

    /** The only candidate of such an election. */
    public static String candidateOf(String election) {
        return election.split("\\.", -1)[1];
    }

    /** A request by nobody in particular. */
    public static RequestSpecification anonymous() {
        return given().accept("application/json");
    }

    /** A request by an editor. */
    public static RequestSpecification editor() {
        return given().auth().preemptive().oauth2(TestTokens.editor()).contentType("application/json");
    }

    /** A request by someone who may read drafts. */
    public static RequestSpecification viewer() {
        return given().auth().preemptive().oauth2(TestTokens.viewer());
    }

    /** Adds a campaign event. */
    public static Response add(String election, String body) {
        return editor().body(body).post("/v1/elections/{id}/campaign-events", election);
    }

    /** Adds a campaign event and tells its id. */
    public static String added(String election, String body) {
        return add(election, body).then().statusCode(201).extract().path("id");
    }

    /** Changes a campaign event from a version on. */
    public static Response patch(String id, long version, String body) {
        return editor().contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch("/v1/campaign-events/{id}", id);
    }

    /** The public timeline as soon as it has as many entries. */
    public static List<Map<String, Object>> timeline(String election, int entries) {
        return Awaitility.await().atMost(PATIENCE).until(() -> timeline(election), items -> items.size() >= entries);
    }

    /** The public timeline as it is now; empty as well where the election is not there for the public. */
    public static List<Map<String, Object>> timeline(String election) {
        var answer = anonymous().queryParam("limit", 200).get("/v1/elections/{id}/timeline", election);
        return answer.statusCode() == 200 ? answer.jsonPath().getList("items") : List.of();
    }

    /** One member of every entry. */
    public static List<Object> each(List<Map<String, Object>> entries, String member) {
        return entries.stream().map(entry -> entry.getOrDefault(member, "")).toList();
    }

    /** A statement with a source, to be told apart by its headline. */
    public static String statement(String headline, String date) {
        return """
                {"headline": "%s", "kind": "STATEMENT", "startDate": {"value": "%s"},
                 "sources": [{"title": "The gazette", "kind": "NEWS"}]}
                """.formatted(headline, date);
    }
}
