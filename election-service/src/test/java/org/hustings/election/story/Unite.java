package org.hustings.election.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.election.Api;

/** The union and its election as clients of the service write and read them. */
final class Unite {

    static final String ID = "trade-union.unite.general-secretary.2017-04-19";
    static final String ELECTION = "/v1/elections/" + ID;

    private final Map<String, String> ids = new HashMap<>();

    /** The identifier of what was recorded under the name. */
    String id(String name) {
        return ids.getOrDefault(name, "");
    }

    /** What the events of the story have as keys. */
    Set<String> keys() {
        return Stream.concat(Stream.of(ID), ids.values().stream()).collect(Collectors.toSet());
    }

    /** Records an organisation or a post, to be found again by a name. */
    void record(String name, String collection, String body) {
        var recorded = Api.editor().post("/v1/" + collection, body);
        recorded.then().statusCode(201);
        ids.put(name, recorded.path("id"));
    }

    void milestone(String milestone, String day, String kind, Report source) {
        Api.editor()
                .post(ELECTION + "/timetable", """
                        {"milestone": "%s", "date": {"value": "%s"}, "kind": "%s", "sources": [%s]}""".formatted(milestone, day, kind, source.json()))
                .then()
                .statusCode(201)
                .body("sequence", equalTo(0));
    }

    void moveTo(String phase, String day, Report source) {
        step(phase, day, source).then().statusCode(201).body("to", equalTo(phase));
    }

    /** The phase may not follow, and the answer says which may. */
    void mayNotMoveTo(String phase, String day, String legal) {
        step(phase, day, Report.RE_ELECTED)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", containsString("illegal-transition"))
                .body("violations[0].message", equalTo("legal: " + legal));
    }

    Response step(String phase, String day, Report source) {
        return Api.returningOfficer().post(ELECTION + "/transitions", """
                {"to": "%s", "effectiveAt": {"value": "%s"}, "source": %s}""".formatted(phase, day, source.json()));
    }

    void electorate(long size, String basis, Report source) {
        Api.editor()
                .post(ELECTION + "/electorates", """
                        {"size": %d, "basis": "%s", "sources": [%s]}""".formatted(size, basis, source.json()))
                .then()
                .statusCode(201)
                .body("size", equalTo(Math.toIntExact(size)));
    }

    /** Claims a value of a property as a fact, to be found again by a name. */
    void claim(String name, String property, String value, String claimant) {
        var claim = Api.editor().post(ELECTION + "/claims", """
                {"property": "%s", "value": %s, "kind": "FACT", "claimant": "%s"}""".formatted(property, value, claimant));
        claim.then().statusCode(201).body("rank", equalTo("NORMAL"));
        ids.put(name, claim.path("id"));
    }

    void deprecate(String name, String reason) {
        var claim = ELECTION + "/claims/" + id(name);
        Api.editor()
                .patch(claim, Api.anonymous().get(claim).header("ETag"), """
                        {"rank": "DEPRECATED", "rankReason": "%s"}""".formatted(reason))
                .then()
                .statusCode(200)
                .body("rankedBy", equalTo("editor"));
    }

    Response put(String part, String body) {
        var etag = Api.anonymous().get(ELECTION).header("ETag");
        return Api.returningOfficer().put(ELECTION + part, etag, body);
    }

    /** A rule forbids it, and the answer says which. */
    static void refused(Response answer, String violation) {
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.code", hasItem(violation));
    }

    static Response read(String part) {
        return Api.anonymous().get(ELECTION + part);
    }
}
