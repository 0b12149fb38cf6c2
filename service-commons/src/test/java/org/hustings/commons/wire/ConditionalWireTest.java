package org.hustings.commons.wire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hustings.commons.http.MergePatch;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConditionalWireTest {

    @Test
    void a_new_record_is_answered_with_its_place_and_its_etag() {
        var answer = Books.added(Books.uniqueTitle(), "ATLAS", 7);

        assertThat(answer.header("Location")).isEqualTo("/v1/books/" + answer.path("id"));
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        given().get(answer.header("Location")).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void a_member_that_is_null_is_left_out() {
        var answer = Books.posting(
                        "{\"title\": \"%s\", \"kind\": \"ATLAS\", \"pages\": 3}".formatted(Books.uniqueTitle()))
                .post("/v1/books");

        answer.then().statusCode(201).body("$", not(hasKey("printedOn")));
    }

    @Test
    void a_record_that_the_caller_has_is_not_sent_again() {
        String address = Books.address();

        given().header("If-None-Match", "\"7\", W/\"0\"")
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"")
                .header("Cache-Control", "public, no-cache")
                .header("Vary", "Authorization")
                .body(emptyString());
        given().header("If-None-Match", "\"7\"").get(address).then().statusCode(200);
    }

    @Test
    void what_a_signed_in_caller_reads_is_private() {
        given().auth()
                .oauth2(TestTokens.viewer())
                .get(Books.address())
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache");
    }

    @Test
    void head_answers_like_get_without_a_body() {
        String address = Books.address();
        Response read = given().get(address);

        given().head(address)
                .then()
                .statusCode(200)
                .header("ETag", read.header("ETag"))
                .header("Cache-Control", read.header("Cache-Control"))
                .header("Content-Type", read.header("Content-Type"))
                .body(emptyString());
    }

    @Test
    void a_change_needs_the_version_it_was_decided_on() {
        String address = Books.address();

        Books.asEditor()
                .contentType(MergePatch.MEDIA_TYPE)
                .body("{}")
                .patch(address)
                .then()
                .statusCode(428)
                .body("type", equalTo("https://hustings.org/problems/precondition-required"));
        Books.patching("{\"pages\": 11}", "\"0\"")
                .patch(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("pages", equalTo(11));
        Books.patching("{\"pages\": 12}", "\"0\"")
                .patch(address)
                .then()
                .statusCode(412)
                .body("type", equalTo("https://hustings.org/problems/stale-version"));
    }

    @Test
    void a_precondition_may_name_several_versions_or_any_but_no_weak_one() {
        String address = Books.address();

        Books.patching("{\"pages\": 1}", "W/\"0\"").patch(address).then().statusCode(412);
        Books.patching("{\"pages\": 2}", "\"9\", \"0\"").patch(address).then().statusCode(200);
        Books.patching("{\"pages\": 3}", "\"9\"")
                .header("If-Match", "\"1\"")
                .patch(address)
                .then()
                .statusCode(200);
        Books.patching("{\"pages\": 4}", "*").patch(address).then().statusCode(200);
        Books.patching("{\"pages\": 5}", "3").patch(address).then().statusCode(400);
    }

    @Test
    void null_takes_away_and_what_is_absent_stays() {
        String address = Books.address();

        Books.patching("{\"printedOn\": null, \"contributors\": [{\"type\": \"PERSON\", \"name\": \"Ada\"}]}", "*")
                .patch(address)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("printedOn")))
                .body("kind", equalTo("NOVEL"))
                .body("contributors.name", contains("Ada"));
    }

    @Test
    void a_patch_is_checked_like_a_body() {
        String address = Books.address();

        Books.patching("{\"colour\": null}", "*")
                .patch(address)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/colour"));
        Books.patching("{\"pages\": null}", "*")
                .patch(address)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/pages"));
        Books.patching("{\"title\": \"\", \"pages\": -1}", "*")
                .patch(address)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/pages", "/title"));
        Books.patching("[]", "*").patch(address).then().statusCode(400);
        Books.patching("{\"title\": \"a\\u0000\"}", "*").patch(address).then().statusCode(400);
    }

    @Test
    void a_patch_of_another_media_type_is_refused() {
        Books.posting("{}")
                .header("If-Match", "*")
                .patch(Books.address())
                .then()
                .statusCode(415);
    }

    @Test
    void only_who_may_remove_can_remove() {
        String address = Books.address();

        Books.asEditor().header("If-Match", "*").delete(address).then().statusCode(403);
        given().auth()
                .oauth2(TestTokens.admin())
                .header("If-Match", "\"0\"")
                .delete(address)
                .then()
                .statusCode(204);
        given().get(address).then().statusCode(404);
    }
}
