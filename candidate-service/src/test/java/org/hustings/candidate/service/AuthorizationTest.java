package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Set;
import org.hustings.embedded.testing.AuthorizationContract;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuthorizationTest extends AuthorizationContract {

    AuthorizationTest() {
        super(Set.of(), Set.of("erasePerson"));
    }

    @Test
    void every_role_from_editor_up_may_write() {
        for (var token : List.of(TestTokens.editor(), TestTokens.returningOfficer(), TestTokens.admin())) {
            assertThatCode(() -> RestAssured.given()
                            .auth()
                            .oauth2(token)
                            .contentType("application/json")
                            .body("{\"name\": \"Gail Cartmail\"}")
                            .post("/v1/people")
                            .then()
                            .statusCode(201))
                    .doesNotThrowAnyException();
        }
    }
}
