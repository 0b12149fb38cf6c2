package org.hustings.candidate.service;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.body;
import static org.hustings.candidate.service.Client.editor;
import static org.hustings.candidate.service.Client.hold;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostHoldingsTest {

    private static final Map<String, Object> REGIONAL_SECRETARY = Map.of(
            "organisationName", "Unite the Union",
            "postLabel", "Regional secretary for the West Midlands",
            "role", "SUBSTANTIVE",
            "startDate", Map.of("value", "2002", "approximate", true));

    @Test
    void a_recorded_holding_is_read_back_as_answered_from_the_location() {
        var person = person("Gerard Coyne");

        var created = hold(person, REGIONAL_SECRETARY)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("personId", equalTo(person))
                .body("status", equalTo("ACTIVE"))
                .body("statusChanges", hasSize(0))
                .body("links.person", equalTo("/v1/people/" + person))
                .body("links", not(hasKey("post")))
                .extract();

        anonymous()
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "public, no-cache")
                .body(equalTo(created.asString()));
    }

    @Test
    void the_ids_of_organisation_and_post_give_their_names() {
        var organisation = body();
        var post = body();

        hold(person("Len McCluskey"), Map.of("organisationId", organisation, "postId", post, "role", "SUBSTANTIVE"))
                .then()
                .statusCode(201)
                .body("organisationName", equalTo("Unite the Union"))
                .body("postLabel", equalTo("General Secretary of Unite"))
                .body("links.organisation", equalTo("/v1/organisations/" + organisation))
                .body("links.post", equalTo("/v1/posts/" + post));
    }

    @Test
    void a_name_of_the_time_stays_beside_the_id_until_another_id_comes() {
        var holding = id(hold(
                person("Len McCluskey"),
                Map.of(
                        "organisationId",
                        body(),
                        "organisationName",
                        "Transport and General",
                        "postLabel",
                        "Assistant",
                        "role",
                        "SUBSTANTIVE")));
        anonymous()
                .get("/v1/post-holdings/" + holding)
                .then()
                .body("organisationName", equalTo("Transport and General"));

        patch("/v1/post-holdings/" + holding, 1, Map.of("organisationId", body()))
                .then()
                .statusCode(200)
                .body("organisationName", equalTo("Unite the Union"))
                .body("postLabel", equalTo("Assistant"));
    }

    @Test
    void what_a_holding_names_has_to_be_there() {
        refused(Map.of("organisationId", unknown(), "postLabel", "Member", "role", "ACTING"), "/organisationId");
        refused(Map.of("postId", unknown(), "organisationName", "Unite", "role", "ACTING"), "/postId");

        var holding = id(hold(person("A"), REGIONAL_SECRETARY));
        patch("/v1/post-holdings/" + holding, 1, Map.of("postId", unknown()))
                .then()
                .statusCode(422)
                .body("type", endsWith("/reference-not-found"))
                .body("violations.pointer", equalTo(List.of("/postId")));
    }

    @Test
    void names_are_needed_where_no_id_gives_them() {
        hold(person("A"), Map.of("role", "ACTING"))
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", endsWith("/post-holding-refused"))
                .body("violations.pointer", equalTo(List.of("/organisationName", "/postLabel")));
    }

    @Test
    void nobody_holds_a_post_who_is_not_recorded() {
        hold(word(), REGIONAL_SECRETARY).then().statusCode(404).body("type", endsWith("/person-not-found"));
        anonymous()
                .get("/v1/people/%s/post-holdings".formatted(word()))
                .then()
                .statusCode(404)
                .body("type", endsWith("/person-not-found"));
    }

    @Test
    void a_move_answers_with_the_holding_and_the_history_tells_it() {
        var holding = id(hold(person("Gerard Coyne"), REGIONAL_SECRETARY));

        post("/v1/post-holdings/%s/transitions".formatted(holding), """
                {"to": "SUSPENDED", "effectiveOn": {"value": "2017-04-20"}, "reason": "pending an investigation",
                 "source": {"title": "Len McCluskey re-elected as Unite general secretary", "kind": "NEWS"}}""")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/v1/post-holdings/" + holding))
                .header("ETag", "\"2\"")
                .body("status", equalTo("SUSPENDED"))
                .body("statusSince.value", equalTo("2017-04-20"))
                .body("statusReason", equalTo("pending an investigation"));

        anonymous()
                .get("/v1/post-holdings/%s/transitions".formatted(holding))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("items.to", equalTo(List.of("SUSPENDED")))
                .body("legal", equalTo(List.of("ACTIVE", "RESIGNED", "DISMISSED", "ENDED")));
        anonymous()
                .get("/v1/post-holdings/%s/revisions".formatted(holding))
                .then()
                .body(
                        "items.type",
                        equalTo(List.of(
                                "org.hustings.post-holding.status-changed.v1",
                                "org.hustings.post-holding.recorded.v1")))
                .body("items[0].details.from", equalTo("ACTIVE"))
                .body("items[0].reason", equalTo("pending an investigation"));
    }

    @Test
    void an_illegal_move_is_a_conflict_and_one_out_of_order_a_broken_rule() {
        var holding = id(hold(person("Gerard Coyne"), REGIONAL_SECRETARY));
        move(holding, "RESIGNED", "2017-06").then().statusCode(201).body("endDate.value", equalTo("2017-06"));

        move(holding, "ACTIVE", "2018")
                .then()
                .statusCode(409)
                .body("type", endsWith("/illegal-status-change"))
                .body("detail", endsWith("is RESIGNED and cannot become ACTIVE; the status is final"));

        var other = id(hold(person("Gerard Coyne"), REGIONAL_SECRETARY));
        move(other, "SUSPENDED", "2001")
                .then()
                .statusCode(422)
                .body("type", endsWith("/transition-out-of-order"))
                .body("violations.pointer", equalTo(List.of("/effectiveOn")));
    }

    @Test
    void of_two_changes_from_one_version_the_second_is_stale() {
        var path = "/v1/post-holdings/" + id(hold(person("Gerard Coyne"), REGIONAL_SECRETARY));
        patch(path, 1, Map.of("startDate", Map.of("value", "2001"))).then().statusCode(200);

        patch(path, 1, Map.of("startDate", Map.of("value", "2003"))).then().statusCode(412);
    }

    @Test
    void a_repeated_post_with_a_key_records_one_holding() {
        var person = person("Gerard Coyne");
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            editor().contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(REGIONAL_SECRETARY)
                    .post("/v1/people/%s/post-holdings".formatted(person))
                    .then()
                    .statusCode(201);
        }

        anonymous().get("/v1/people/%s/post-holdings".formatted(person)).then().body("items", hasSize(1));
    }

    private static void refused(Map<String, ?> holding, String pointer) {
        hold(person("A"), holding)
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", endsWith("/reference-not-found"))
                .body("violations.pointer", equalTo(List.of(pointer)));
    }

    private static Response move(String holding, String to, String on) {
        return post(
                "/v1/post-holdings/%s/transitions".formatted(holding),
                Map.of("to", to, "effectiveOn", Map.of("value", on)));
    }

    /** Of nothing that the owner knows. */
    private static String unknown() {
        return "0" + word().substring(1);
    }
}
