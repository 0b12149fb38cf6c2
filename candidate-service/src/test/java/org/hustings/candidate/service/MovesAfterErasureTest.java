package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.endorse;
import static org.hustings.candidate.service.Client.endorsement;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.merged;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes on after a person's data were erased goes on without words of the person. */
@QuarkusTest
class MovesAfterErasureTest {

    private static final String CASE = Forgettable.CASE;

    private final Forgettable mary = new Forgettable("Mary-" + word());
    private final Traces traces;

    MovesAfterErasureTest(DataSource dataSource) {
        this.traces = new Traces(dataSource);
    }

    /** Else the next test would see events twice. */
    @AfterEach
    void awaitTopic() {
        traces.awaitTopic();
    }

    @Test
    void the_status_of_a_candidacy_moves_without_words() throws Exception {
        var person = mary.recorded();
        var candidate = mary.stands(person);
        Forgettable.erase(person, CASE).then().statusCode(201);

        moved("/v1/candidates/" + candidate, "WITHDRAWN")
                .then()
                .statusCode(201)
                .body("preElectionStatus", equalTo("WITHDRAWN"))
                .body("statusChanges[0]", not(hasKey("reason")))
                .body("statusChanges[0]", not(hasKey("source")));

        nothingIsSaid();
    }

    @Test
    void the_status_of_a_post_holding_moves_without_words() throws Exception {
        var person = mary.recorded();
        var holding = mary.holdsAPost(person);
        Forgettable.erase(person, CASE).then().statusCode(201);

        moved("/v1/post-holdings/" + holding, "DISMISSED")
                .then()
                .statusCode(201)
                .body("status", equalTo("DISMISSED"))
                .body("$", not(hasKey("statusReason")))
                .body("$", not(hasKey("statusSource")));

        nothingIsSaid();
    }

    @Test
    void an_erased_endorser_withdraws_without_words() throws Exception {
        var person = mary.recorded();
        var by = Map.of("type", "PERSON", "personId", person, "name", mary.name());
        var endorsement =
                id(endorse(candidate(election(), "Len McCluskey"), Map.of("endorser", by, "stance", "SUPPORTS")));
        Forgettable.erase(person, CASE).then().statusCode(201);

        withdrawn(endorsement)
                .then()
                .statusCode(201)
                .body("withdrawnAt.value", equalTo("2017-04-21"))
                .body("endorser.name", equalTo("[erased]"))
                .body("$", not(hasKey("withdrawalReason")))
                .body("$", not(hasKey("withdrawalSource")));

        nothingIsSaid();
    }

    @Test
    void nobody_takes_back_what_was_said_of_an_erased_candidate() throws Exception {
        var person = mary.recorded();
        var endorsement = endorsement(mary.stands(person), "Socialist Worker", Map.of());
        Forgettable.erase(person, CASE).then().statusCode(201);

        withdrawn(endorsement).then().statusCode(409).body("type", endsWith("/person-erased"));

        nothingIsSaid();
    }

    @Test
    void a_merge_is_undone_without_words_whichever_of_the_two_is_named() throws Exception {
        var person = mary.recorded();
        var merge = merged(person, person("Ann Other"));
        Forgettable.erase(person, CASE).then().statusCode(201);

        post(
                        "/v1/people/%s/merges/%s/reversal".formatted(person, merge),
                        Map.of("reason", mary.name() + " is somebody else"))
                .then()
                .statusCode(201)
                .body("undoReason", equalTo("[erased]"));

        anonymous()
                .get("/v1/people/%s/merges/%s".formatted(person, merge))
                .then()
                .body("reason", equalTo("[erased]"))
                .body("undoReason", equalTo("[erased]"));
        nothingIsSaid();
    }

    private Response moved(String record, String to) {
        return post(
                record + "/transitions",
                Map.of(
                        "to",
                        to,
                        "effectiveOn",
                        Map.of("value", "2017-04-21"),
                        "reason",
                        mary.name() + " was not amused",
                        "source",
                        mary.source()));
    }

    private Response withdrawn(String endorsement) {
        return post(
                "/v1/endorsements/%s/withdrawal".formatted(endorsement),
                Map.of(
                        "withdrawnAt",
                        Map.of("value", "2017-04-21"),
                        "reason",
                        mary.name() + " changed her mind",
                        "source",
                        mary.source()));
    }

    private void nothingIsSaid() throws SQLException {
        assertThat(traces.tablesWith(mary.name())).isEmpty();
        assertThat(traces.eventsWith(mary.name())).isEmpty();
    }
}
