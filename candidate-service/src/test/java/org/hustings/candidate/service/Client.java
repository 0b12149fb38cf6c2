package org.hustings.candidate.service;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hustings.embedded.testing.TestTokens;

/** What tests say to the service again and again. */
final class Client {

    static final String MERGE_PATCH = "application/merge-patch+json";
    static final String PROBLEM = "application/problem+json";

    private Client() {}

    static RequestSpecification anonymous() {
        return RestAssured.given();
    }

    static RequestSpecification editor() {
        return RestAssured.given().auth().oauth2(TestTokens.editor());
    }

    static RequestSpecification viewer() {
        return RestAssured.given().auth().oauth2(TestTokens.viewer());
    }

    /** An election that only the owner knows, until it is asked. */
    static String election() {
        return "known." + word();
    }

    /** Text that no other test uses. */
    static String word() {
        return UUID.randomUUID().toString();
    }

    static Response post(String path, Object body) {
        return editor().contentType("application/json").body(body).post(path);
    }

    static Response patch(String path, long version, Object body) {
        return editor().contentType(MERGE_PATCH)
                .header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .patch(path);
    }

    static Response delete(String path, long version) {
        return editor().header("If-Match", "\"%d\"".formatted(version)).delete(path);
    }

    static String person(String name) {
        return id(post("/v1/people", Map.of("name", name)));
    }

    static String draftPerson(String name) {
        return id(post("/v1/people", Map.of("name", name, "draft", true)));
    }

    static Response stand(String election, Map<String, ?> candidate) {
        return post("/v1/elections/%s/candidates".formatted(election), candidate);
    }

    static String candidate(String election, String name) {
        return id(stand(election, Map.of("personId", person(name))));
    }

    static Response merge(String into, String duplicate) {
        return post(
                "/v1/people/%s/merges".formatted(into), Map.of("duplicateId", duplicate, "reason", "the same person"));
    }

    /** The id of a merge that is made. */
    static String merged(String into, String duplicate) {
        return id(merge(into, duplicate));
    }

    static Response undo(String person, String merge) {
        return post(
                "/v1/people/%s/merges/%s/reversal".formatted(person, merge), Map.of("reason", "two people after all"));
    }

    static Response move(String candidate, String status) {
        return post("/v1/candidates/%s/transitions".formatted(candidate), Map.of("to", status));
    }

    static Response endorse(String candidate, Object endorsement) {
        return post("/v1/candidates/%s/endorsements".formatted(candidate), endorsement);
    }

    /** An endorsement by somebody of whom no record is kept. */
    static String endorsement(String candidate, String by, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("endorser", Map.of("type", "TEXT", "name", by));
        body.putIfAbsent("stance", "SUPPORTS");
        return id(endorse(candidate, body));
    }

    static Response withdraw(String endorsement, String at) {
        return post(
                "/v1/endorsements/%s/withdrawal".formatted(endorsement), Map.of("withdrawnAt", Map.of("value", at)));
    }

    /** The id of an organisation or a post that only their owner knows, until it is asked. */
    static String body() {
        return "a" + word().substring(1);
    }

    static Response hold(String person, Map<String, ?> holding) {
        return post("/v1/people/%s/post-holdings".formatted(person), holding);
    }

    static String id(Response response) {
        return response.then().statusCode(201).extract().path("id");
    }
}
