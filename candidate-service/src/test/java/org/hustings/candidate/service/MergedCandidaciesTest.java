package org.hustings.candidate.service;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.merge;
import static org.hustings.candidate.service.Client.merged;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.undo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hustings.candidate.Unite;
import org.hustings.candidate.electioncopy.application.ElectionLearning;
import org.hustings.candidate.electioncopy.domain.CandidateTally;
import org.hustings.candidate.electioncopy.domain.Count;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of candidacies when those who stand turn out to be one person, and when they do not after all. */
@QuarkusTest
class MergedCandidaciesTest {

    @Inject
    ElectionLearning learning;

    private final String election = election();
    private String person = "";
    private String duplicate = "";

    @BeforeEach
    void recordThem() {
        person = person("Len McCluskey");
        duplicate = person("Leonard McCluskey");
    }

    @Test
    void a_candidacy_follows_the_duplicate_and_comes_back_with_it() {
        var candidate = stands(duplicate);

        var merge = merged(person, duplicate);
        of(candidate).body("personId", equalTo(person)).body("version", equalTo(2));

        undo(person, merge).then().statusCode(201);
        of(candidate).body("personId", equalTo(duplicate)).body("version", equalTo(3));
        anonymous()
                .get("/v1/candidates/%s/revisions".formatted(candidate))
                .then()
                .body("items[0].type", equalTo("org.hustings.candidate.reassigned.v1"))
                .body("items[0].changed", equalTo(List.of("/personId")))
                .body(
                        "items[0].details",
                        equalTo(Map.of("mergeId", merge, "fromPersonId", person, "toPersonId", duplicate)));
    }

    @Test
    void of_two_in_one_election_one_is_listed_and_the_merge_says_what_it_moved() {
        var own = stands(person);
        var other = stands(duplicate);

        var merge = merge(person, duplicate)
                .then()
                .statusCode(201)
                .body("moved.candidacies", equalTo(1))
                .body("moved.candidaciesMerged", equalTo(1))
                .extract()
                .<String>path("id");

        listed(own);
        anonymous()
                .get("/v1/candidates/%s/revisions".formatted(other))
                .then()
                .body("items[0].record.mergedIntoId", equalTo(own))
                .body("items[0].details.mergedIntoId", equalTo(own));
        undo(duplicate, merge).then().statusCode(201).body("moved.candidacies", equalTo(1));
        listed(own, other);
        of(other).body("$", not(hasKey("mergedIntoId")));
    }

    @Test
    void who_names_a_duplicate_records_a_candidacy_of_the_person() {
        var merge = merged(person, duplicate);

        var candidate = id(stand(election, Map.of("personId", duplicate))
                .then()
                .body("personId", equalTo(person))
                .extract()
                .response());

        stand(election, Map.of("personId", person))
                .then()
                .statusCode(409)
                .body("type", endsWith("/duplicate-candidacy"));
        stand(election, Map.of("personId", duplicate)).then().statusCode(409);
        undo(person, merge).then().statusCode(201);
        of(candidate).body("personId", equalTo(duplicate));
        stand(election, Map.of("personId", person)).then().statusCode(201);
    }

    @Test
    void the_one_that_the_result_names_stands_for_both() {
        var own = stands(person);
        var named = stands(duplicate);
        conclude(Map.of(named, true));

        merged(person, duplicate);

        listed(named);
        of(named).body("postElectionStatus", equalTo("WINNER"));
        anonymous()
                .redirects()
                .follow(false)
                .get("/v1/candidates/" + own)
                .then()
                .statusCode(308)
                .header("Location", "/v1/candidates/" + named);
    }

    @Test
    void two_who_have_votes_in_one_election_are_two_people_and_nothing_changes() {
        var first = stands(person);
        var second = stands(duplicate);
        conclude(Map.of(first, true, second, false));

        merge(person, duplicate)
                .then()
                .statusCode(409)
                .body("type", endsWith("/both-on-ballot"))
                .body(
                        "detail",
                        equalTo("The result of election %s has votes of both, so they are two people"
                                .formatted(election)));

        listed(first, second);
        of(second).body("version", equalTo(2));
        anonymous().get("/v1/people/" + duplicate).then().body("id", equalTo(duplicate));
        anonymous().get("/v1/people/%s/merges".formatted(person)).then().body("items", equalTo(List.of()));
    }

    @Test
    void votes_of_both_make_two_people_while_the_count_goes_on_too() {
        var both = List.of(stands(person), stands(duplicate));

        count("UNOFFICIAL_PARTIAL", Map.of(), both);

        merge(person, duplicate).then().statusCode(409).body("type", endsWith("/both-on-ballot"));
    }

    @Test
    void a_result_that_names_the_merged_one_is_of_the_one_that_stands_for_it() {
        var own = stands(person);
        var other = stands(duplicate);
        var merge = merged(person, duplicate);

        conclude(Map.of(other, true));
        of(own).body("postElectionStatus", equalTo("WINNER"));

        undo(person, merge).then().statusCode(201);
        of(other).body("postElectionStatus", equalTo("WINNER"));
        of(own).body("$", not(hasKey("postElectionStatus")));
    }

    @Test
    void a_status_that_moves_later_leaves_the_outcome_that_the_merged_one_was_given() {
        var own = stands(person);
        var other = stands(duplicate);
        merged(person, duplicate);
        conclude(Map.of(other, true));

        move(own, "FILED").then().statusCode(201).body("postElectionStatus", equalTo("WINNER"));

        of(own).body("preElectionStatus", equalTo("FILED")).body("postElectionStatus", equalTo("WINNER"));
    }

    private String stands(String who) {
        return id(stand(election, Map.of("personId", who)));
    }

    private void listed(String... candidates) {
        anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .body("items.id", equalTo(List.of(candidates)));
    }

    private static ValidatableResponse of(String candidate) {
        return anonymous()
                .get("/v1/candidates/" + candidate)
                .then()
                .statusCode(200)
                .body("id", equalTo(candidate));
    }

    private void conclude(Map<String, Boolean> elected) {
        count("UNOFFICIAL_COMPLETE", elected, List.copyOf(elected.keySet()));
    }

    private void count(String status, Map<String, Boolean> elected, List<String> counted) {
        var tallies = counted.stream()
                .map(each -> new CandidateTally(UUID.fromString(each), 1L, null, null, null, elected.get(each)))
                .toList();
        learning.conclude(
                Unite.facts(new ElectionId(election), 9, "COUNTING"),
                new Outcome(9, elected),
                new Count(9, status, tallies));
    }
}
