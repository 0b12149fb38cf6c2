package org.hustings.commons.wire;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.hustings.commons.problem.Problem;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class SecurityWireTest {

    static String[] tokensOfNobody() {
        return new String[] {
            TestTokens.expired(),
            TestTokens.forged(),
            TestTokens.algNone(),
            TestTokens.wrongIssuer(),
            TestTokens.wrongAudience(),
            "nonsense"
        };
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String challenge) {
        return answer.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .header("WWW-Authenticate", challenge)
                .body("type", equalTo("https://hustings.org/problems/unauthenticated"));
    }

    @Test
    void a_write_without_a_token_is_refused_before_anything_else_is_looked_at() {
        refused(
                given().contentType(ContentType.JSON)
                        .body("{")
                        .post("/v1/books")
                        .then(),
                401,
                "Bearer");
        refused(given().delete(Books.address()).then(), 401, "Bearer");
    }

    @ParameterizedTest
    @MethodSource("tokensOfNobody")
    void a_token_that_is_not_good_is_refused_for_writes_and_for_reads_that_look_at_it(String token) {
        String challenge = "Bearer error=\"invalid_token\"";

        refused(
                given().auth()
                        .oauth2(token)
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/v1/books")
                        .then(),
                401,
                challenge);
        refused(given().auth().oauth2(token).get("/v1/trouble/caller").then(), 401, challenge);
    }

    @Test
    void a_role_that_does_not_suffice_is_forbidden() {
        given().auth()
                .oauth2(TestTokens.viewer())
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/books")
                .then()
                .statusCode(403)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("https://hustings.org/problems/forbidden"));
    }

    @Test
    void a_role_implies_the_ones_below_it() {
        given().auth()
                .oauth2(TestTokens.returningOfficer())
                .contentType(ContentType.JSON)
                .body(Books.json(Books.uniqueTitle(), "NOVEL", 5))
                .post("/v1/books")
                .then()
                .statusCode(201);
    }

    @Test
    void the_caller_is_known_by_subject_and_may_read_drafts_with_any_role() {
        given().get("/v1/trouble/caller")
                .then()
                .body("subject", equalTo("anonymous"))
                .body("drafts", equalTo("false"));
        given().auth()
                .oauth2(TestTokens.editor())
                .get("/v1/trouble/caller")
                .then()
                .body("subject", equalTo("editor"))
                .body("drafts", equalTo("true"));
        given().auth()
                .oauth2(TestTokens.noRoles())
                .get("/v1/trouble/caller")
                .then()
                .body("drafts", equalTo("false"));
    }
}
