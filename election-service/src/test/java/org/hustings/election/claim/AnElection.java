package org.hustings.election.claim;

import io.restassured.response.Response;
import org.hustings.election.Api;

/** An election that tests make claims about, by its path. */
record AnElection(String path) {

    static final String COUNT = "/timetable/COUNT_STARTS/date";

    static AnElection recorded() {
        return new AnElection("/v1/elections/" + Api.election());
    }

    void countStarts(String day) {
        milestone("COUNT_STARTS", day);
    }

    void milestone(String milestone, String day) {
        Api.editor()
                .post(path + "/timetable", """
                        {"milestone": "%s", "date": %s, "kind": "OCCURRENCE",
                         "sources": [{"title": "The timetable", "kind": "OFFICIAL_NOTICE"}]}""".formatted(milestone, day(day)))
                .then()
                .statusCode(201);
    }

    Response claim(String property, String value) {
        var added = add(body(property, value, "FACT"));
        added.then().statusCode(201);
        return added;
    }

    Response add(String body) {
        return Api.editor().post(path + "/claims", body);
    }

    Response list(String query) {
        return Api.anonymous().get(path + "/claims" + query);
    }

    String etag() {
        return Api.anonymous().get(path).header("ETag");
    }

    static Response rank(String claim, String etag, String rank, String reason) {
        return Api.editor().patch(claim, etag, """
                {"rank": "%s", "rankReason": "%s"}""".formatted(rank, reason));
    }

    static String body(String property, String value, String kind) {
        return """
                {"property": "%s", "value": %s, "kind": "%s", "claimant": "A paper",
                 "appearances": [{"source": {"title": "An article", "kind": "NEWS"}}]}""".formatted(property, value, kind);
    }

    static String day(String day) {
        return "{\"value\": \"%s\"}".formatted(day);
    }
}
