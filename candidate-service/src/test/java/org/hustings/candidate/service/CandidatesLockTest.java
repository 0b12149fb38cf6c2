package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.hustings.candidate.electioncopy.domain.ElectionCopy;
import org.hustings.candidate.electioncopy.domain.ElectionFacts;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.persistence.ElectionCopyRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The lock that a returning officer puts on the candidates of an election: it keeps newcomers out, and no one in. */
@QuarkusTest
class CandidatesLockTest {

    private static final ElectionTopic TOPIC = new ElectionTopic();

    @Inject
    ElectionCopyRepository copies;

    private final String election = "topic." + word();

    @AfterAll
    static void close() {
        TOPIC.close();
    }

    @Test
    void no_candidacy_is_added_while_the_candidates_are_locked() {
        hear("created", 1);
        candidate(election, "Len McCluskey");

        hear("candidates-locked", 2);
        refused(stands(Map.of("personId", person("Gerard Coyne"))));
        refused(stands(Map.of("personId", person("Ian Allinson"), "draft", true)));
        anonymous().get(candidates()).then().body("items", hasSize(1));

        hear("candidates-unlocked", 3);
        candidate(election, "Gerard Coyne");
        anonymous().get(candidates()).then().body("items", hasSize(2));
    }

    @Test
    void no_draft_is_published_while_the_candidates_are_locked() {
        hear("created", 1);
        String draft = stands(Map.of("personId", person("Gerard Coyne"), "draft", true))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        hear("candidates-locked", 2);

        Client.patch("/v1/candidates/" + draft, 1, Map.of("slogan", "Not yet"))
                .then()
                .statusCode(200);
        refused(Client.patch("/v1/candidates/" + draft, 2, Map.of("draft", false)));

        hear("candidates-unlocked", 3);
        Client.patch("/v1/candidates/" + draft, 2, Map.of("draft", false))
                .then()
                .statusCode(200);
    }

    @Test
    void who_stands_may_be_endorsed_corrected_and_withdraw_after_the_lock() {
        hear("created", 1);
        var candidate = candidate(election, "Len McCluskey");
        hear("candidates-locked", 2);

        Client.patch("/v1/candidates/" + candidate, 1, Map.of("slogan", "As printed"))
                .then()
                .statusCode(200);
        var endorsement = Client.endorsement(candidate, "Jack Dromey", Map.of());
        Client.withdraw(endorsement, "2017-04-01").then().statusCode(201);
        move(candidate, "WITHDRAWN").then().statusCode(201);

        anonymous()
                .get("/v1/candidates/" + candidate)
                .then()
                .body("preElectionStatus", equalTo("WITHDRAWN"))
                .body("slogan", equalTo("As printed"));
    }

    @Test
    void a_lock_that_comes_again_after_the_unlocking_does_not_close_the_list() {
        hear("candidates-unlocked", 3);
        TOPIC.send("candidates-locked", election, ElectionTopic.golden("candidates-locked", election, 2));
        awaitHandled();

        candidate(election, "Len McCluskey");
    }

    @Test
    void an_election_of_which_nothing_is_said_about_a_lock_is_open() {
        var old = ElectionTopic.golden("created", election, 1);
        old.withObject("/record").remove("candidatesLocked");

        TOPIC.send("created", election, old);
        awaitVersion(1);

        candidate(election, "Len McCluskey");
    }

    @Test
    void the_lock_is_known_of_an_election_that_the_topic_has_not_brought_yet() {
        var asked = "locked." + word();

        refused(stand(asked, Map.of("personId", person("Len McCluskey"))));

        assertThat(known(asked)).map(ElectionFacts::candidatesLocked).contains(true);
    }

    private Response stands(Map<String, ?> candidate) {
        return stand(election, candidate);
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", endsWith("/candidates-locked"))
                .body("detail", containsString("locked"));
    }

    private String candidates() {
        return "/v1/elections/%s/candidates".formatted(election);
    }

    private void hear(String type, long version) {
        TOPIC.send(type, election, ElectionTopic.golden(type, election, version));
        awaitVersion(version);
    }

    private void awaitVersion(long version) {
        await().until(() ->
                known(election).filter(facts -> facts.version() == version).isPresent());
    }

    private Optional<ElectionFacts> known(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> copies.find(new ElectionId(id)).map(ElectionCopy::facts));
    }

    /** What has the same key comes in order, so an election known by an event behind others tells that they are handled. */
    private void awaitHandled() {
        var behind = "topic." + word();
        TOPIC.send("created", election, ElectionTopic.golden("created", behind, 1));
        await().untilAsserted(() -> viewer().get("/v1/elections/%s/candidates".formatted(behind))
                .then()
                .statusCode(200));
    }
}
