package org.hustings.candidate.service;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the papers say of a candidacy, side by side. */
@QuarkusTest
class CandidateClaimsTest {

    private static final String BRANCHES = "[{\"count\": %d, \"unit\": \"BRANCH\"}]";

    @Test
    void two_counts_of_the_nominations_are_a_conflict_until_one_is_preferred() {
        var candidate = new Claimed("/v1/candidates/" + candidate(election(), "Len McCluskey"));
        candidate.claim("/nominations", BRANCHES.formatted(1185));
        var later = candidate.claim("/nominations", BRANCHES.formatted(1189));
        candidate.read().header("ETag", "\"3\"").body("disputed", contains("/nominations"));
        candidate
                .conflicts()
                .header("ETag", "\"3\"")
                .body("items.property", contains("/nominations"))
                .body("items[0].values.value.count", contains(List.of(1185), List.of(1189)));

        Claimed.rank(later, 1, "PREFERRED", "The union's own count").then().statusCode(200);

        candidate
                .read()
                .header("ETag", "\"4\"")
                .body("nominations.count", contains(1189))
                .body("disputed", empty());
    }

    @Test
    void a_place_on_the_ballot_paper_that_is_claimed_puts_the_list_in_order() {
        var election = election();
        var first = candidate(election, "A");
        var second = candidate(election, "B");

        new Claimed("/v1/candidates/" + second).claim("/listPosition", "1");

        anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .body("items.id", equalTo(List.of(second, first)));
    }

    @Test
    void a_move_of_the_status_goes_on_and_keeps_what_is_claimed() {
        var id = candidate(election(), "Gerard Coyne");
        var candidate = new Claimed("/v1/candidates/" + id);
        candidate.claim("/incumbent", "true");

        move(id, "QUALIFIED").then().statusCode(201).header("ETag", "\"3\"").body("disputed", contains("/incumbent"));

        candidate.read().body("preElectionStatus", equalTo("QUALIFIED")).body("incumbent", equalTo(false));
        candidate
                .revisions()
                .body("items.version", contains(3, 2, 1))
                .body("items[1].type", equalTo("org.hustings.candidate.claim-added.v1"))
                .body("items[1].record.disputed", contains("/incumbent"))
                .body("items[1].details.subject", equalTo(candidate.path()));
    }

    @Test
    void a_direct_write_cannot_hide_the_best_claim() {
        var candidate = new Claimed("/v1/candidates/" + candidate(election(), "Gerard Coyne"));
        candidate.claim("/slogan", "\"Time for a change\"");

        patch(candidate.path(), 2, "{\"slogan\": null}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/claimed-property"))
                .body("violations.pointer", contains("/slogan"));
        patch(candidate.path(), 2, "{\"listPosition\": 2}").then().statusCode(200);
    }

    @Test
    void an_organisation_that_is_claimed_has_to_be_there() {
        new Claimed("/v1/candidates/" + candidate(election(), "Gerard Coyne"))
                .add(Claimed.fact("/affiliation", "{\"organisation\": \"0%s\"}".formatted(word().substring(1))))
                .then()
                .statusCode(422)
                .body("type", endsWith("/reference-not-found"))
                .body("violations.pointer", contains("/value/organisation"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/draft",
                "/personId",
                "/electionId",
                "/preElectionStatus",
                "/postElectionStatus",
                "/statusChanges",
                "/incumbentHoldingId",
                "/mergedIntoId",
                "/disputed",
                "/sources"
            })
    void what_follows_from_elsewhere_cannot_be_claimed(String property) {
        new Claimed("/v1/candidates/" + candidate(election(), "Gerard Coyne"))
                .add(Claimed.fact(property, "\"QUALIFIED\""))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-property"));
    }

    @Test
    void what_is_claimed_of_a_draft_goes_with_it() {
        var draft = stand(election(), Map.of("personId", person("Ian Alinson"), "draft", true))
                .then()
                .extract()
                .header("Location");
        var claim = new Claimed(draft).claim("/slogan", "\"For the many\"");
        anonymous().get(claim).then().statusCode(404).body("type", endsWith("/candidate-not-found"));
        viewer().get(draft + "/conflicts").then().statusCode(200);

        delete(draft, 2).then().statusCode(204);

        viewer().get(claim).then().statusCode(404).body("type", endsWith("/candidate-not-found"));
    }
}
