package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.hustings.embedded.testing.AuthorizationContract;
import org.hustings.embedded.testing.TestTokens;
import org.hustings.timeline.testing.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuthorizationTest extends AuthorizationContract {

    @Test
    void every_role_from_editor_up_may_write() {
        for (var token : List.of(TestTokens.editor(), TestTokens.returningOfficer(), TestTokens.admin())) {
            assertThatCode(() -> RestAssured.given()
                            .auth()
                            .oauth2(token)
                            .contentType("application/json")
                            .body(Api.statement("Unity", "2031-04-01"))
                            .post("/v1/elections/" + Api.election() + "/campaign-events")
                            .then()
                            .statusCode(201))
                    .doesNotThrowAnyException();
        }
    }
}
