package org.hustings.candidate.service;

import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.editor;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.post;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** A record that tests make claims about, by its path. */
record Claimed(String path) {

    /** A fact from a paper, which has to be taken. */
    String claim(String property, String value) {
        return add(fact(property, value)).then().statusCode(201).extract().header("Location");
    }

    Response add(String body) {
        return post(path + "/claims", body);
    }

    ValidatableResponse read() {
        return anonymous().get(path).then().statusCode(200);
    }

    ValidatableResponse listed(String query) {
        return anonymous().get(path + "/claims" + query).then().statusCode(200);
    }

    ValidatableResponse conflicts() {
        return anonymous().get(path + "/conflicts").then().statusCode(200);
    }

    ValidatableResponse revisions() {
        return editor().get(path + "/revisions").then().statusCode(200);
    }

    static Response rank(String claim, long version, String rank, String reason) {
        return patch(claim, version, """
                {"rank": "%s", "rankReason": "%s"}""".formatted(rank, reason));
    }

    static String fact(String property, String value) {
        return body(property, value, "FACT");
    }

    static String body(String property, String value, String kind) {
        return """
                {"property": "%s", "value": %s, "kind": "%s", "claimant": "A paper",
                 "appearances": [{"source": {"title": "An article", "kind": "NEWS"}}]}""".formatted(property, value, kind);
    }

    static String born(String date) {
        return "{\"value\": \"%s\"}".formatted(date);
    }
}
