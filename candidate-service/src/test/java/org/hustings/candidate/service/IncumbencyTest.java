package org.hustings.candidate.service;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.body;
import static org.hustings.candidate.service.Client.hold;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who is shown as the incumbent follows from who held the post, in whatever order the two become known. */
@QuarkusTest
class IncumbencyTest {

    private static final ElectionTopic ELECTIONS = new ElectionTopic();

    private final String election = "topic." + word() + ".2017-04-19";
    private final String post = body();

    @AfterAll
    static void close() {
        ELECTIONS.close();
    }

    @Test
    void who_declares_a_candidacy_after_the_holding_was_recorded_is_the_incumbent_at_once() {
        hear(1, post);
        var person = person("Len McCluskey");
        var holding = id(hold(person, holding("SUBSTANTIVE", "2011", null)));

        var candidate = stand(election, Map.of("personId", person))
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("incumbent", equalTo(true))
                .body("incumbentHoldingId", equalTo(holding))
                .extract()
                .<String>path("id");

        revisions(candidate, "incumbency-changed", "declared");
    }

    @Test
    void an_editors_word_stands_until_a_holder_of_the_post_is_recorded() {
        hear(1, post);
        var stated = id(stand(election, Map.of("personId", person("A"), "incumbent", true)));
        incumbent(stated, true);
        var other = person("B");
        hold(other, holding("ACTING", "2016", null)).then().statusCode(201);
        incumbent(stated, true);

        hold(other, holding("SUBSTANTIVE", "2011", null)).then().statusCode(201);

        incumbent(stated, false);
        revisions(stated, "incumbency-changed", "declared");
    }

    @Test
    void a_record_that_shows_the_same_as_before_gets_no_revision() {
        hear(1, post);
        var candidate = id(stand(election, Map.of("personId", person("A"))));

        hold(person("B"), holding("SUBSTANTIVE", "2011", null)).then().statusCode(201);

        revisions(candidate, "declared");
        patch("/v1/candidates/" + candidate, 1, Map.of("incumbent", true))
                .then()
                .statusCode(200)
                .body("incumbent", equalTo(false));
    }

    @Test
    void a_corrected_holding_makes_and_unmakes_the_incumbent() {
        hear(1, post);
        var person = person("A");
        var candidate = id(stand(election, Map.of("personId", person)));
        var holding = id(hold(person, holding("SUBSTANTIVE", "2011", "2017-04-18")));
        incumbent(candidate, false);

        change(holding, 1, Map.of("endDate", Map.of("value", "2017-04")));
        incumbent(candidate, true).body("incumbentHoldingId", equalTo(holding));

        change(holding, 2, Map.of("role", "ACTING"));
        incumbent(candidate, false);
        revisions(candidate, "incumbency-changed", "incumbency-changed", "declared");
    }

    @Test
    void a_claim_of_when_the_post_was_held_unmakes_the_incumbent() {
        hear(1, post);
        var person = person("A");
        var candidate = id(stand(election, Map.of("personId", person)));
        var holding = new Claimed("/v1/post-holdings/" + id(hold(person, holding("SUBSTANTIVE", "2011", null))));
        incumbent(candidate, true);

        holding.claim("/endDate", "{\"value\": \"2016\"}");

        incumbent(candidate, false);
        revisions(candidate, "incumbency-changed", "incumbency-changed", "declared");
    }

    @Test
    void a_draft_holding_says_nothing_until_it_is_published() {
        hear(1, post);
        var person = person("A");
        var candidate = id(stand(election, Map.of("personId", person)));
        var draft = new HashMap<String, Object>(holding("SUBSTANTIVE", "2011", null));
        draft.put("draft", true);
        var holding = id(hold(person, draft));
        incumbent(candidate, false);

        change(holding, 1, Map.of("draft", false));

        incumbent(candidate, true);
    }

    @Test
    void an_election_whose_post_becomes_known_later_or_is_corrected_takes_it_over() {
        hear(1, null);
        var person = person("A");
        var candidate = id(stand(election, Map.of("personId", person)));
        hold(person, holding("SUBSTANTIVE", "2011", null)).then().statusCode(201);
        incumbent(candidate, false);

        hear(2, post);
        await().untilAsserted(() -> incumbent(candidate, true));

        hear(3, body());
        await().untilAsserted(() -> incumbent(candidate, false));
        revisions(candidate, "incumbency-changed", "incumbency-changed", "declared");
    }

    @Test
    void of_several_holdings_the_one_that_began_last_says_so() {
        hear(1, post);
        var person = person("A");
        hold(person, holding("SUBSTANTIVE", "2005", "2017")).then().statusCode(201);
        var second = id(hold(person, holding("SUBSTANTIVE", "2013", null)));

        var candidate = id(stand(election, Map.of("personId", person)));

        incumbent(candidate, true).body("incumbentHoldingId", equalTo(second));
    }

    @Test
    void who_was_dismissed_and_reinstated_goes_on_being_the_incumbent() {
        hear(1, post);
        var person = person("A");
        var candidate = id(stand(election, Map.of("personId", person)));
        var holding = id(hold(person, holding("SUBSTANTIVE", "2011", null)));
        incumbent(candidate, true);

        transition(holding, "DISMISSED", "2017-04-01");
        incumbent(candidate, false);
        transition(holding, "ACTIVE", "2017-05-01");

        incumbent(candidate, true);
    }

    private void hear(long version, @Nullable String filled) {
        var data = ElectionTopic.golden(version == 1 ? "created" : "changed", election, version);
        var record = data.withObject("/record");
        if (filled == null) {
            record.remove("postId");
        } else {
            record.put("postId", filled);
        }
        ELECTIONS.send(version == 1 ? "created" : "changed", election, data);
        await().untilAsserted(() -> viewer().get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .statusCode(200));
    }

    private Map<String, Object> holding(String role, String from, @Nullable String to) {
        var holding = new HashMap<String, Object>(Map.of(
                "organisationName",
                "Unite the Union",
                "postId",
                post,
                "role",
                role,
                "startDate",
                Map.of("value", from)));
        if (to != null) {
            holding.put("endDate", Map.of("value", to));
        }
        return holding;
    }

    private static void change(String holding, long version, Map<String, ?> patch) {
        patch("/v1/post-holdings/" + holding, version, patch).then().statusCode(200);
    }

    private static void transition(String holding, String to, String on) {
        Client.post(
                        "/v1/post-holdings/%s/transitions".formatted(holding),
                        Map.of("to", to, "effectiveOn", Map.of("value", on)))
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse incumbent(String candidate, boolean incumbent) {
        return anonymous()
                .get("/v1/candidates/" + candidate)
                .then()
                .statusCode(200)
                .body("incumbent", equalTo(incumbent));
    }

    private static void revisions(String candidate, String... verbs) {
        var types = List.of(verbs).stream()
                .map("org.hustings.candidate.%s.v1"::formatted)
                .toList();
        viewer().get("/v1/candidates/%s/revisions".formatted(candidate))
                .then()
                .body("items", hasSize(verbs.length))
                .body("items.type", equalTo(types));
    }
}
