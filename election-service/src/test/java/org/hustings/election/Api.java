package org.hustings.election;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.hustings.embedded.testing.TestTokens;

/** The service as a client with some token sees it. */
public final class Api {

    private static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final RequestSpecification request;

    private Api(RequestSpecification request) {
        this.request = request;
    }

    public static Api anonymous() {
        return new Api(given().config(PLAIN));
    }

    public static Api with(String token) {
        return new Api(given().config(PLAIN).header("Authorization", "Bearer " + token));
    }

    public static Api editor() {
        return with(TestTokens.editor());
    }

    public static Api returningOfficer() {
        return with(TestTokens.returningOfficer());
    }

    /** With a header more. */
    public Api header(String name, String value) {
        request.header(name, value);
        return this;
    }

    /** Reads what is at a reference, which is followed as it is. */
    public Response get(String reference) {
        return request.urlEncodingEnabled(false).get(reference);
    }

    public Response post(String path, String body) {
        return request.contentType("application/json").body(body).post(path);
    }

    public Response put(String path, String etag, String body) {
        return request.contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .put(path);
    }

    public Response patch(String path, String etag, String body) {
        return request.contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(body)
                .patch(path);
    }

    public Response delete(String path, String etag) {
        return request.header("If-Match", etag).delete(path);
    }

    /** Records an organisation and answers its identifier. */
    public static String organisation(String name) {
        return editor().post("/v1/organisations", """
                        {"name": "%s", "classification": "TRADE_UNION"}""".formatted(name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Records an election, otherwise like any, and answers its identifier. */
    public static String election() {
        return election("secretary");
    }

    /** Records an election to a post, which tells the candidates' stand-in owner what to answer. */
    public static String election(String post) {
        var organisation = organisation("Union " + UUID.randomUUID());
        var id = "trade-union.u%s.%s.2030-05-07"
                .formatted(UUID.randomUUID().toString().substring(0, 8), post);
        editor().post("/v1/elections", newElection(id, organisation)).then().statusCode(201);
        return id;
    }

    /** The body that records an election with all that is needed and no more. */
    public static String newElection(String id, String organisation) {
        return """
                {"id": "%s", "name": "An election", "type": "TRADE_UNION", "organisationId": "%s",
                 "seats": 1, "votesAllowed": 1, "voteVariation": "PLURALITY"}""".formatted(id, organisation);
    }

    /** Moves an election through the phases given, one after the other. */
    public static void move(String election, String... phases) {
        for (var phase : phases) {
            returningOfficer()
                    .post("/v1/elections/%s/transitions".formatted(election), """
                            {"to": "%s", "effectiveAt": {"value": "2030-01-01"}%s}""".formatted(phase, override(phase)))
                    .then()
                    .statusCode(201);
        }
    }

    private static String override(String phase) {
        return phase.equals("RESULT_DECLARED") ? ", \"overrideReason\": \"No report in a test\"" : "";
    }
}
