package org.hustings.timeline.testing;

import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.editor;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** A campaign event that tests make claims about. */
public record Claimed(String id) {

    /** One that was added for it. */
    public static Claimed of(String election, String body) {
        return new Claimed(added(election, body));
    }

    /** Where it is read. */
    public String path() {
        return "/v1/campaign-events/" + id;
    }

    /** A fact from a paper, which has to be taken. */
    public String claim(String property, String value) {
        return add(body(property, value, "FACT"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** Tries to add a claim. */
    public Response add(String body) {
        return editor().body(body).post(path() + "/claims");
    }

    /** The event as everyone reads it. */
    public ValidatableResponse read() {
        return anonymous().get(path()).then().statusCode(200);
    }

    /** What is claimed of it. */
    public ValidatableResponse listed(String query) {
        return anonymous().get(path() + "/claims" + query).then().statusCode(200);
    }

    /** What is claimed in more than one way. */
    public ValidatableResponse conflicts() {
        return anonymous().get(path() + "/conflicts").then().statusCode(200);
    }

    /** Judges a claim. */
    public static Response rank(String claim, long version, String rank, String reason) {
        return editor().contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body("{\"rank\": \"%s\", \"rankReason\": \"%s\"}".formatted(rank, reason))
                .patch(claim);
    }

    /** A claim of a paper. */
    public static String body(String property, String value, String kind) {
        return """
                {"property": "%s", "value": %s, "kind": "%s", "claimant": "A paper",
                 "appearances": [{"source": {"title": "An article", "kind": "NEWS"}}]}""".formatted(property, value, kind);
    }

    /** A date as claimed. */
    public static String date(String value) {
        return "{\"value\": \"%s\"}".formatted(value);
    }
}
