package org.hustings.candidate.service;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.body;
import static org.hustings.candidate.service.Client.hold;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who held which post of Unite around the election of 2017: who resigned, who acted, and who was suspended. */
@QuarkusTest
class UniteHoldingsStoryTest {

    private static final ElectionTopic ELECTIONS = new ElectionTopic();

    private final String election = "trade-union.unite." + word() + ".2017-04-19";
    private final String generalSecretary = body();

    @AfterAll
    static void close() {
        ELECTIONS.close();
    }

    @Test
    void the_general_secretary_who_resigned_is_the_incumbent_and_whoever_acts_is_not() {
        announce();
        var mcCluskey = person("Len McCluskey");
        var cartmail = person("Gail Cartmail");
        var coyne = person("Gerard Coyne");
        var stands = id(stand(election, Map.of("personId", mcCluskey)));
        var rival = id(stand(election, Map.of("personId", coyne, "incumbent", true)));
        var holding = id(hold(mcCluskey, post("SUBSTANTIVE", "2011")));
        transition(holding, "RESIGNED", "2017-04-28", "to stand again a year early");
        hold(cartmail, post("ACTING", "2016-12")).then().statusCode(201);

        anonymous()
                .get("/v1/candidates/" + stands)
                .then()
                .body("incumbent", equalTo(true))
                .body("incumbentHoldingId", equalTo(holding));
        anonymous()
                .get("/v1/candidates/" + rival)
                .then()
                .body("incumbent", equalTo(false))
                .body("$", not(hasKey("incumbentHoldingId")));
        anonymous()
                .queryParam("postId", generalSecretary)
                .queryParam("on", "2017-04-19")
                .get("/v1/post-holdings")
                .then()
                .statusCode(200)
                .body("items.personId", equalTo(List.of(cartmail, mcCluskey)))
                .body("items.role", equalTo(List.of("ACTING", "SUBSTANTIVE")))
                .body("items.status", equalTo(List.of("ACTIVE", "RESIGNED")));
        anonymous()
                .queryParam("postId", generalSecretary)
                .queryParam("on", "2017-04-29")
                .get("/v1/post-holdings")
                .then()
                .body("items.personId", equalTo(List.of(cartmail)));
    }

    @Test
    void the_suspension_changes_the_job_and_not_the_candidacy_and_what_was_known_before_stays_known() {
        announce();
        var coyne = person("Gerard Coyne");
        var candidate = id(stand(election, Map.of("personId", coyne)));
        move(candidate, "QUALIFIED").then().statusCode(201);
        var holding = id(hold(
                coyne,
                Map.of(
                        "organisationName",
                        "Unite the Union",
                        "postLabel",
                        "Regional secretary for the West Midlands",
                        "role",
                        "SUBSTANTIVE")));
        var before = Instant.now();

        transition(holding, "SUSPENDED", "2017-04-20", "pending an investigation");
        var after = Instant.now();

        anonymous().get("/v1/candidates/" + candidate).then().body("preElectionStatus", equalTo("QUALIFIED"));
        known(holding, before, "ACTIVE", List.of());
        known(holding, after, "SUSPENDED", List.of("SUSPENDED"));
        knownOf(coyne, before, List.of("ACTIVE"));
        knownOf(coyne, after, List.of("SUSPENDED"));
    }

    private void announce() {
        var data = ElectionTopic.golden("created", election, 1);
        data.withObject("/record").put("postId", generalSecretary);
        ELECTIONS.send("created", election, data);
        await().untilAsserted(() -> anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .statusCode(200));
    }

    private Map<String, ?> post(String role, String since) {
        return Map.of(
                "organisationId",
                body(),
                "postId",
                generalSecretary,
                "role",
                role,
                "startDate",
                Map.of("value", since));
    }

    private static void transition(String holding, String to, String on, String reason) {
        Client.post(
                        "/v1/post-holdings/%s/transitions".formatted(holding),
                        Map.of("to", to, "effectiveOn", Map.of("value", on), "reason", reason))
                .then()
                .statusCode(201);
    }

    private static void known(String holding, Instant at, String status, List<String> transitions) {
        anonymous()
                .queryParam("asKnownAt", at.toString())
                .get("/v1/post-holdings/" + holding)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, no-cache")
                .body("status", equalTo(status))
                .body("links.revisions", equalTo("/v1/post-holdings/%s/revisions".formatted(holding)));
        anonymous()
                .queryParam("asKnownAt", at.toString())
                .get("/v1/post-holdings/%s/transitions".formatted(holding))
                .then()
                .statusCode(200)
                .body("items.to", equalTo(transitions));
    }

    private static void knownOf(String person, Instant at, List<String> statuses) {
        anonymous()
                .queryParam("asKnownAt", at.toString())
                .get("/v1/people/%s/post-holdings".formatted(person))
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, no-cache")
                .body("items.status", equalTo(statuses));
    }
}
