package org.hustings.commons.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SafeRepeatTest {

    private static final String SUBJECT = "repeating-editor";
    private static final String EDITOR = TestTokens.withRoles(SUBJECT, "editor");

    private final String key = UUID.randomUUID().toString();
    private final String title = "Book " + UUID.randomUUID();

    @Inject
    IdempotencyKeys keys;

    @Test
    void the_same_request_again_gets_the_first_answer_and_is_not_done_twice() {
        var first = post(EDITOR, key, title);
        var second = post(EDITOR, key, title);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        given().get("/v1/books?title=" + title).then().body("items.size()", equalTo(1));
    }

    @Test
    void without_a_key_every_request_is_a_new_one() {
        given().auth()
                .oauth2(EDITOR)
                .contentType(ContentType.JSON)
                .body(body(title))
                .post("/v1/books")
                .then()
                .statusCode(201);
        given().auth()
                .oauth2(EDITOR)
                .contentType(ContentType.JSON)
                .body(body(title))
                .post("/v1/books")
                .then()
                .statusCode(409);
    }

    @Test
    void the_key_with_another_payload_is_refused() {
        post(EDITOR, key, title);

        post(EDITOR, key, "Another " + title).then().statusCode(422).body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    void the_key_of_one_subject_says_nothing_about_another() {
        post(EDITOR, key, title);

        // The title is taken, so the answer shows that the request was really made.
        post(TestTokens.admin(), key, title).then().statusCode(409).body("type", endsWith("/duplicate-title"));
    }

    @Test
    void while_the_first_request_runs_the_second_is_a_conflict() {
        QuarkusTransaction.requiringNew().run(() -> {
            claim();
            post(EDITOR, key, title).then().statusCode(409).body("type", endsWith("/request-still-running"));
        });

        assertThat(post(EDITOR, key, title).statusCode()).isEqualTo(201);
    }

    @Test
    void a_request_that_failed_leaves_the_key_free_for_the_mended_one() {
        post(EDITOR, key, " ").then().statusCode(422);

        assertThat(post(EDITOR, key, title).statusCode()).isEqualTo(201);
    }

    @Test
    void twenty_at_once_are_done_once() {
        var answers = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(EDITOR, key, title), Thread.ofVirtual()::start))
                .toList();

        assertThat(answers)
                .extracting(answer -> answer.join().statusCode())
                .isSubsetOf(201, 409)
                .contains(201);
        given().get("/v1/books?title=" + title).then().body("items.size()", equalTo(1));
    }

    @Test
    void a_key_that_could_not_be_kept_is_a_bad_request() {
        post(EDITOR, "k".repeat(256), title)
                .then()
                .statusCode(400)
                .body("type", endsWith("/malformed-idempotency-key"));
    }

    private void claim() {
        try {
            assertThat(keys.claim(SUBJECT, key)).isTrue();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Response post(String token, String key, String title) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body(title))
                .post("/v1/books");
    }

    private static String body(String title) {
        return """
                {"title": "%s", "kind": "NOVEL", "pages": 10}""".formatted(title);
    }
}
