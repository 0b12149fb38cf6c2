package org.hustings.commons.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeptAnswersTest {

    private final String key = UUID.randomUUID().toString();
    private final String title = "Book " + UUID.randomUUID();

    @Inject
    KeptAnswers answers;

    @Test
    void a_repeat_after_the_answer_was_forgotten_tells_nothing_and_does_nothing_twice() {
        var first = post();

        forget(first.path("id"));

        var second = post();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.asString()).isEmpty();
        given().get("/v1/books?title=" + title).then().body("items.size()", equalTo(1));
    }

    @Test
    void answers_about_other_records_are_kept() {
        var first = post();

        forget(UUID.randomUUID().toString());

        assertThat(post().asString()).isEqualTo(first.asString());
    }

    private void forget(String id) {
        QuarkusTransaction.requiringNew().run(() -> answers.forget(id));
    }

    private Response post() {
        return given().auth()
                .oauth2(TestTokens.editor())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("""
                        {"title": "%s", "kind": "NOVEL", "pages": 10}""".formatted(title))
                .post("/v1/books");
    }
}
