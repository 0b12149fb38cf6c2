package org.hustings.commons.wire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.hustings.commons.problem.Problem;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemWireTest {

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .body("status", equalTo(status))
                .body("type", equalTo("https://hustings.org/problems/" + code));
    }

    private static ValidatableResponse posted(String body, int status, String code) {
        return problem(Books.posting(body).post("/v1/books").then(), status, code);
    }

    @Test
    void a_record_that_is_not_there_is_a_problem_of_its_own_type() {
        String id = UUID.randomUUID().toString();

        problem(given().get("/v1/books/" + id).then(), 404, "book-not-found")
                .body("title", equalTo("There is no such book"))
                .body("detail", equalTo("No book has the id " + id + "."))
                .body("instance", equalTo("/v1/books/" + id))
                .body("violations", empty());
    }

    @Test
    void an_address_that_no_resource_has_is_a_problem() {
        problem(given().get("/v1/nothing").then(), 404, "not-found");
        problem(given().get("/nothing").then(), 404, "not-found");
        problem(given().get("/").then(), 404, "not-found");
        problem(given().get("/q/nothing").then(), 404, "not-found");
    }

    @Test
    void an_id_in_the_address_that_is_none_is_not_found() {
        problem(given().get("/v1/books/seven").then(), 404, "not-found");
        problem(given().urlEncodingEnabled(false).get("/v1/books/%00").then(), 404, "not-found");
    }

    @Test
    void an_address_that_cannot_be_decoded_is_a_bad_request() {
        String answer = RawHttp.send("GET /v1/books/%zz HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void an_address_that_is_too_long_is_a_problem() {
        problem(given().get("/v1/books?limit=" + "1".repeat(9_000)).then(), 414, "uri-too-long")
                .body("instance", equalTo("/v1/books"));
    }

    @Test
    void headers_that_are_too_large_are_a_problem() {
        problem(given().header("X-Large", "x".repeat(17_000)).get("/v1/books").then(), 431, "headers-too-large");
    }

    @Test
    void a_body_that_turns_out_too_large_is_refused_as_well() {
        String answer = RawHttp.sendChunks(
                "POST /v1/books HTTP/1.1",
                "Authorization: Bearer " + TestTokens.editor(),
                "Content-Type: application/json",
                " ".repeat(50_000),
                30);

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("https://hustings.org/problems/body-too-large");
    }

    @Test
    void a_method_that_the_resource_lacks_is_answered_with_those_it_has() {
        problem(Books.asEditor().put("/v1/books").then(), 405, "method-not-allowed")
                .header("Allow", "GET, HEAD, OPTIONS, POST");
        problem(Books.asEditor().post("/v1/books/" + UUID.randomUUID()).then(), 405, "method-not-allowed")
                .header("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH");
    }

    @Test
    void a_media_type_that_nobody_can_write_is_not_acceptable() {
        problem(given().accept("image/png").get("/v1/books").then(), 406, "not-acceptable");
    }

    @Test
    void a_body_of_another_media_type_is_not_supported() {
        problem(
                Books.asEditor()
                        .contentType(ContentType.XML)
                        .body("<a/>")
                        .post("/v1/books")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void a_body_over_the_limit_is_too_large() {
        String large = "{\"title\": \"%s\"}".formatted("x".repeat(1_100_000));

        posted(large, 413, "body-too-large");
    }

    @Test
    void malformed_json_says_where_it_breaks() {
        posted("{\"title\": \"a\", \"kind\": }", 400, "malformed-body")
                .body("violations.code", contains("invalid-json"))
                .body("violations.pointer", contains("/kind"));
        posted("{\"title\": \"a\"", 400, "malformed-body").body("violations.code", contains("invalid-json"));
        posted("[" + "[".repeat(2_000), 400, "malformed-body");
        posted("{} {}", 400, "malformed-body");
    }

    @Test
    void an_empty_body_is_malformed() {
        posted("", 400, "malformed-body").body("violations.code", contains("not-null"));
        posted("null", 400, "malformed-body").body("violations.code", contains("not-null"));
    }

    @Test
    void a_body_that_is_not_utf_8_is_malformed() {
        problem(
                Books.asEditor()
                        .contentType(ContentType.JSON)
                        .body(new byte[] {'"', (byte) 0xC3, '"'})
                        .post("/v1/books")
                        .then(),
                400,
                "malformed-body");
    }

    @Test
    void an_unknown_member_is_named() {
        posted("{\"titel\": \"a\"}", 400, "malformed-body")
                .body("violations.code", contains("unknown-member"))
                .body("violations.pointer", contains("/titel"));
    }

    @Test
    void a_member_given_twice_is_malformed() {
        posted("{\"title\": \"a\", \"title\": \"b\"}", 400, "malformed-body")
                .body("violations.code", contains("invalid-json"));
    }

    @Test
    void a_wrong_type_is_named_with_what_it_has_to_be() {
        posted("{\"title\": 5}", 400, "malformed-body")
                .body("violations.pointer", contains("/title"))
                .body("violations.message", contains("must be a string"));
        posted("{\"pages\": \"5\"}", 400, "malformed-body").body("violations.pointer", contains("/pages"));
        posted("{\"pages\": 1.5}", 400, "malformed-body").body("violations.pointer", contains("/pages"));
        posted("{\"pages\": 5000000000}", 400, "malformed-body").body("violations.code", contains("out-of-range"));
        posted("{\"kind\": \"POEM\"}", 400, "malformed-body")
                .body("violations.message", contains("must be one of NOVEL, ATLAS"));
        posted("{\"kind\": 0}", 400, "malformed-body").body("violations.pointer", contains("/kind"));
        posted("{\"printedOn\": [2017, 4, 19]}", 400, "malformed-body")
                .body("violations.message", contains("must be a date such as 2017-04-19"));
        posted("{\"contributors\": [{\"type\": \"CAT\"}]}", 400, "malformed-body")
                .body("violations.pointer", contains("/contributors/0"));
    }

    @Test
    void text_that_the_database_cannot_keep_is_refused_with_its_place() {
        posted("{\"title\": \"a\\u0000b\"}", 400, "malformed-body")
                .body("violations.code", contains("unstorable-text"))
                .body("violations.pointer", contains("/title"));
        posted("{\"title\": \"\\ud800\"}", 400, "malformed-body").body("violations.code", contains("unstorable-text"));
    }

    @Test
    void every_member_that_breaks_a_rule_is_named_by_its_place() {
        String body = """
                {"title": " ", "kind": "NOVEL", "pages": 0,
                 "contributors": [{"type": "PERSON", "name": "Ada"}, {"type": "PERSON", "name": ""}, null]}""";

        posted(body, 422, "invalid-body")
                .body("violations.pointer", contains("/contributors/1/name", "/contributors/2", "/pages", "/title"))
                .body("violations.code", contains("not-blank", "not-null", "positive", "not-blank"))
                .body("detail", equalTo("4 members of the body are not acceptable."));
    }

    @Test
    void query_parameters_that_are_unknown_repeated_or_malformed_are_refused() {
        problem(given().get("/v1/books?colour=red").then(), 400, "invalid-parameter")
                .body("violations.pointer", contains("?colour"))
                .body("violations.code", contains("unknown-parameter"));
        problem(given().get("/v1/books?limit=1&limit=2").then(), 400, "invalid-parameter")
                .body("violations.code", contains("repeated-parameter"));
        problem(given().get("/v1/books?limit=many").then(), 400, "invalid-parameter")
                .body("violations.message", contains("must be a whole number"));
        problem(given().get("/v1/books?kind=POEM").then(), 400, "invalid-parameter")
                .body("violations.message", contains("must be one of NOVEL, ATLAS"));
        problem(given().urlEncodingEnabled(false).get("/v1/books?title=%00").then(), 400, "invalid-parameter")
                .body("violations.pointer", contains("?title"));
        problem(given().get("/v1/books/" + UUID.randomUUID() + "?x=1").then(), 400, "invalid-parameter");
    }

    @Test
    void a_constraint_of_the_database_is_answered_by_its_name() {
        String title = Books.uniqueTitle();
        Books.added(title, "NOVEL", 10);

        posted(Books.json(title, "NOVEL", 10), 409, "duplicate-title");
    }

    @Test
    void a_bug_gives_nothing_away_but_the_request_to_look_for() {
        problem(
                        given().header("X-Request-Id", "look-for-me")
                                .get("/v1/trouble/bug")
                                .then(),
                        500,
                        "internal-error")
                .body("detail", containsString("look-for-me"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void a_constraint_that_no_feature_explains_is_a_bug() {
        posted(Books.json(Books.uniqueTitle(), "NOVEL", 100_000), 500, "internal-error")
                .body(not(containsString("book_pages_check")));
    }

    @Test
    void a_database_that_does_not_answer_is_unavailable_for_now() {
        problem(given().get("/v1/trouble/pool").then(), 503, "unavailable")
                .header("Retry-After", matchesPattern("[0-9]+"));
    }
}
