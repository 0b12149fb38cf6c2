package org.hustings.candidate.service;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.word;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Candidacies with who stands, in which election, and what its result counted. */
@QuarkusTest
class StandingsTest {

    private static final ElectionTopic TOPIC = new ElectionTopic();

    @AfterAll
    static void close() {
        TOPIC.close();
    }

    @Test
    void the_standings_join_person_election_and_result() {
        var election = known("2017-04-19");
        var person = Client.post(
                        "/v1/people",
                        Map.of("name", "Len McCluskey", "givenName", "Leonard", "familyName", "McCluskey"))
                .then()
                .extract()
                .<String>path("id");
        var winner =
                stand(election, Map.of("personId", person)).then().extract().<String>path("id");
        result(election, "CERTIFIED", winner, candidate(election, "Gerard Coyne"), candidate(election, "Ian Allinson"));

        anonymous()
                .get(standings(election))
                .then()
                .statusCode(200)
                .body("items[2].candidate.id", equalTo(winner))
                .body("items[2].candidate.postElectionStatus", equalTo("WINNER"))
                .body("items[2].person.id", equalTo(person))
                .body("items[2].person.name", equalTo("Len McCluskey"))
                .body("items[2].person.sortName", equalTo("McCluskey, Leonard"))
                .body("items[2].election.id", equalTo(election))
                .body("items[2].election.name", equalTo("Unite general secretary election 2017"))
                .body("items[2].election.date", equalTo("2017-04-19"))
                .body("items[2].election.type", equalTo("TRADE_UNION"))
                .body("items[2].election.phase", equalTo("COUNTING"))
                .body("items[2].result.status", equalTo("CERTIFIED"))
                .body("items[2].result.votes", equalTo(59067))
                .body("items[2].result.shareOfValid", equalTo("45.5"))
                .body("items[2].result.shareOfReturned", equalTo("45.4"))
                .body("items[2].result.rank", equalTo(1))
                .body("items[2].result.elected", equalTo(true));
    }

    @Test
    void the_standings_count_who_endorses_the_candidates() {
        var election = known("2017-04-19");
        var coyne = candidate(election, "Gerard Coyne");
        candidate(election, "Ian Allinson");
        Client.endorsement(coyne, "Ann", Map.of());
        Client.endorsement(coyne, "Bob", Map.of("stance", "OPPOSES"));
        Client.withdraw(Client.endorsement(coyne, "Cid", Map.of()), "2017");
        Client.endorsement(coyne, "Dan", Map.of("draft", true));

        anonymous()
                .get(standings(election))
                .then()
                .body(
                        "items.endorsements",
                        equalTo(List.of(
                                Map.of("supports", 1, "opposes", 1, "votedFor", 0, "neutral", 0, "withdrawn", 1),
                                Map.of("supports", 0, "opposes", 0, "votedFor", 0, "neutral", 0, "withdrawn", 0))));
    }

    @Test
    void by_votes_the_first_comes_first_and_who_has_none_comes_last_in_pages_too() {
        var election = known("2017-04-19");
        var late = candidate(election, "Aaron Late");
        var second = candidate(election, "Gerard Coyne");
        var first = candidate(election, "Len McCluskey");
        result(election, "CERTIFIED", first, second, candidate(election, "Ian Allinson"));

        anonymous()
                .get(standings(election) + "?sort=VOTES")
                .then()
                .statusCode(200)
                .body("items.result.votes", equalTo(Arrays.asList(59067, 53544, 17143, null)))
                .body("items[3].candidate.id", equalTo(late));
        String next = anonymous()
                .get(standings(election) + "?sort=VOTES&limit=3")
                .then()
                .extract()
                .path("next");
        anonymous()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items.candidate.id", equalTo(List.of(late)))
                .body("items[0].result.status", equalTo("CERTIFIED"))
                .body("items[0].result", not(hasKey("votes")));
    }

    @Test
    void while_counting_goes_on_there_are_votes_and_no_outcome() {
        var election = known("2017-04-19");
        var leading = candidate(election, "Len McCluskey");
        result(election, "UNOFFICIAL_PARTIAL", leading);

        anonymous()
                .get(standings(election))
                .then()
                .body("items[0].result.votes", equalTo(59067))
                .body("items[0].result", not(hasKey("elected")))
                .body("items[0].candidate", not(hasKey("postElectionStatus")));
    }

    @Test
    void a_corrected_result_replaces_all_figures_and_a_trial_shows_none() {
        var election = known("2017-04-19");
        var first = candidate(election, "Len McCluskey");
        var second = candidate(election, "Gerard Coyne");
        result(election, "CERTIFIED", first, second);
        var trial = ElectionTopic.result(election, 20, List.of(first, second));
        ((ObjectNode) trial.path("details")).put("isTest", true);

        TOPIC.send("result-recorded", election, trial);

        await().untilAsserted(
                        () -> anonymous().get(standings(election)).then().body("items[0]", not(hasKey("result"))));
    }

    @Test
    void the_standings_are_filtered() {
        var election = known("2017-04-19");
        var union = Client.body();
        var winner = stand(
                        election,
                        Map.of(
                                "personId",
                                person("Len McCluskey"),
                                "incumbent",
                                true,
                                "preElectionStatus",
                                "QUALIFIED",
                                "affiliation",
                                Map.of("organisation", union)))
                .then()
                .extract()
                .<String>path("id");
        var loser = candidate(election, "Gerard Coyne");
        candidate(election, "Not Counted");
        result(election, "CERTIFIED", winner, loser);

        for (var only : List.of(
                "incumbent=true",
                "elected=true",
                "outcome=WINNER",
                "preElectionStatus=QUALIFIED",
                "affiliation=" + union)) {
            found(election, only, winner);
        }
        found(election, "elected=false", loser);
        found(election, "elected=false&incumbent=true");
        found(election, "outcome=DEFEATED", loser);
        found(election, "outcome=WITHDRAWN");
    }

    @Test
    void who_follows_the_standings_asks_since_the_last_change_seen() {
        var election = known("2017-04-19");
        candidate(election, "Gerard Coyne");
        var later = candidate(election, "Ian Allinson");
        String changed = anonymous().get("/v1/candidates/" + later).path("updatedAt");

        found(election, "changedSince=" + changed, later);
        found(election, "changedSince=9999-12-31T23:59:59Z");
    }

    @Test
    void there_are_no_standings_of_what_is_not_there() {
        anonymous().get("/v1/elections/nowhere.2017-04-19/standings").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=votes",
                "elected=maybe",
                "affiliation=1",
                "preElectionStatus=HOPEFUL",
                "outcome=WON",
                "changedSince=yesterday",
                "page=2",
                "sort="
            })
    void a_parameter_that_is_not_as_agreed_is_refused(String query) {
        anonymous()
                .get(standings(election()) + "?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    private static void found(String election, String query, String... candidates) {
        anonymous()
                .get(standings(election) + "?" + query)
                .then()
                .statusCode(200)
                .body("items.candidate.id", equalTo(List.of(candidates)));
    }

    private static String known(String day) {
        return "known." + word() + "." + day;
    }

    private static String standings(String election) {
        return "/v1/elections/%s/standings".formatted(election);
    }

    private static void result(String election, String status, String... candidates) {
        var result = ElectionTopic.result(election, 9, List.of(candidates));
        var details = (ObjectNode) result.path("details");
        details.put("status", status);
        details.remove("call");
        TOPIC.send("result-recorded", election, result);
        await().untilAsserted(() ->
                anonymous().get(standings(election)).then().body("items[0].result.status", equalTo(status)));
    }
}
