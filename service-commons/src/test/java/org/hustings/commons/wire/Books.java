package org.hustings.commons.wire;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.hustings.commons.http.MergePatch;
import org.hustings.embedded.testing.TestTokens;

/** Requests that the tests of the wire have in common. */
final class Books {
    private Books() {}

    static RequestSpecification asEditor() {
        return given().auth().oauth2(TestTokens.editor());
    }

    static RequestSpecification posting(String body) {
        return asEditor().contentType(ContentType.JSON).body(body);
    }

    static RequestSpecification patching(String body, String expected) {
        return asEditor()
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", expected)
                .body(body);
    }

    static String json(String title, String kind, int pages) {
        return """
                {"title": "%s", "kind": "%s", "pages": %d, "printedOn": "2017-04-19"}""".formatted(title, kind, pages);
    }

    static ExtractableResponse<Response> added(String title, String kind, int pages) {
        return posting(json(title, kind, pages))
                .post("/v1/books")
                .then()
                .statusCode(201)
                .extract();
    }

    /** The path of a new book. */
    static String address() {
        return added(uniqueTitle(), "NOVEL", 10).header("Location");
    }

    static String uniqueTitle() {
        return "Book " + UUID.randomUUID();
    }
}
