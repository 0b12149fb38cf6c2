package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of candidates of all elections. */
@QuarkusTest
class CandidateListTest {

    private static final ElectionTopic TOPIC = new ElectionTopic();

    @AfterAll
    static void close() {
        TOPIC.close();
    }

    @Test
    void the_newest_change_comes_first() {
        var election = election();
        var first = candidate(election, "A");
        var second = candidate(election, "B");
        var third = candidate(election, "C");
        move(first, "FILED").then().statusCode(201);

        found("electionId=" + election, first, third, second);
    }

    @Test
    void candidates_are_found_by_election_person_status_affiliation_and_incumbency() {
        var election = election();
        var union = Client.body();
        var person = person("Len McCluskey");
        var incumbent = stand(
                        election,
                        Map.of("personId", person, "incumbent", true, "affiliation", Map.of("organisation", union)))
                .then()
                .extract()
                .<String>path("id");
        var filed = candidate(election, "Gerard Coyne");
        move(filed, "FILED").then().statusCode(201);

        found("personId=" + person, incumbent);
        found("affiliation=" + union, incumbent);
        found("electionId=%s&incumbent=true".formatted(election), incumbent);
        found("electionId=%s&incumbent=false".formatted(election), filed);
        found("electionId=%s&preElectionStatus=FILED".formatted(election), filed);
    }

    @Test
    void candidates_are_found_by_the_organisation_of_their_election_and_by_what_became_of_them() {
        var election = "topic." + word();
        var organisation = UUID.randomUUID().toString();
        var event = ElectionTopic.golden("created", election, 1);
        event.withObject("/record").put("organisationId", organisation);
        TOPIC.send("created", election, event);
        await().untilAsserted(() -> viewer().get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .statusCode(200));
        var winner = candidate(election, "Len McCluskey");
        var loser = candidate(election, "Gerard Coyne");
        found("organisationId=" + organisation, loser, winner);

        TOPIC.send("result-recorded", election, ElectionTopic.result(election, 9, List.of(winner, loser)));

        await().untilAsserted(() -> found("electionId=%s&elected=true".formatted(election), winner));
        found("electionId=%s&elected=false".formatted(election), loser);
        found("electionId=%s&outcome=DEFEATED".formatted(election), loser);
        anonymous()
                .get("/v1/elections/%s/candidates?outcome=DEFEATED".formatted(election))
                .then()
                .body("items.id", equalTo(List.of(loser)));
        String told =
                viewer().get("/v1/candidates/%s/revisions".formatted(loser)).path("items[0].recordedAt");
        anonymous()
                .get("/v1/elections/%s/candidates?outcome=DEFEATED&asKnownAt=%s".formatted(election, told))
                .then()
                .body("items.id", equalTo(List.of(loser)));
    }

    @Test
    void who_follows_changes_asks_since_the_last_one_seen() {
        var election = election();
        candidate(election, "Before");
        var later = candidate(election, "Later");
        String changed = anonymous().get("/v1/candidates/" + later).path("updatedAt");

        found("electionId=%s&changedSince=%s".formatted(election, changed), later);
        anonymous()
                .get("/v1/elections/%s/candidates?changedSince=%s".formatted(election, changed))
                .then()
                .body("items.id", equalTo(List.of(later)));
    }

    @Test
    void drafts_and_candidates_of_draft_elections_are_there_for_callers_with_a_role_alone() {
        var person = person("Ian Allinson");
        var hidden = stand("hidden." + word(), Map.of("personId", person))
                .then()
                .extract()
                .<String>path("id");
        var draft = stand(election(), Map.of("personId", person, "draft", true))
                .then()
                .extract()
                .<String>path("id");
        var shown =
                stand(election(), Map.of("personId", person)).then().extract().<String>path("id");

        found("personId=" + person, shown);
        viewer().get("/v1/candidates?personId=" + person)
                .then()
                .body("items.id", equalTo(List.of(shown, draft, hidden)));
    }

    @ParameterizedTest
    @CsvSource({
        "incumbent=true, A",
        "incumbent=false, B",
        "changedSince=9999-12-31T23:59:59Z, ''",
        "changedSince=0001-01-01T00:00:00Z, A B",
        "changedSince=2017-04-28T12:00:00%2B01:00, A B",
        "affiliation=019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02, ''",
        "elected=true, ''",
        "outcome=WINNER, ''"
    })
    void the_candidates_of_an_election_are_filtered_alike(String query, String names) {
        var election = election();
        stand(election, Map.of("personId", person("A"), "incumbent", true));
        candidate(election, "B");

        var found = anonymous()
                .urlEncodingEnabled(false)
                .get("/v1/elections/%s/candidates?%s".formatted(election, query))
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.ballotName");
        assertThat(String.join(" ", found)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changedSince=yesterday",
                "changedSince=%2B1000000000-12-31T23:59:59Z",
                "changedSince=2017-04-19",
                "elected=1",
                "incumbent=TRUE",
                "outcome=WON",
                "organisationId=unite",
                "organisation=019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02",
                "status=FILED",
                "personId=1",
                "electionId=",
                "sort=NEWEST"
            })
    void a_parameter_that_is_not_as_agreed_is_refused(String query) {
        anonymous()
                .urlEncodingEnabled(false)
                .get("/v1/candidates?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void as_known_at_an_instant_candidates_are_filtered_as_they_were() {
        var election = election();
        var union = Client.body();
        var id = stand(
                        election,
                        Map.of(
                                "personId",
                                person("A"),
                                "incumbent",
                                true,
                                "affiliation",
                                Map.of("organisation", union)))
                .then()
                .extract()
                .<String>path("id");
        candidate(election, "B");
        String then = viewer().get("/v1/candidates/%s/revisions".formatted(id)).path("items[0].recordedAt");
        Client.patch("/v1/candidates/" + id, 1, "{\"incumbent\": false, \"affiliation\": null}")
                .then()
                .statusCode(200);

        for (var query : List.of("incumbent=true", "affiliation=" + union, "changedSince=2020-01-01T00:00:00Z")) {
            anonymous()
                    .get("/v1/elections/%s/candidates?asKnownAt=%s&%s".formatted(election, then, query))
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(List.of(id)));
        }
        anonymous()
                .get("/v1/elections/%s/candidates?asKnownAt=%s&elected=true".formatted(election, then))
                .then()
                .body("items", equalTo(List.of()));
    }

    @Test
    void an_election_that_nobody_knows_has_no_candidates() {
        found("electionId=nobody.knows.2017-04-19");
    }

    private static void found(String query, String... candidates) {
        anonymous()
                .get("/v1/candidates?" + query)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(candidates)));
    }
}
