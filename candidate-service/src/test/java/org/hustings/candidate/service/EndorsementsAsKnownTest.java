package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.endorse;
import static org.hustings.candidate.service.Client.endorsement;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.withdraw;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hustings.candidate.candidacy.application.CandidaciesReassigned;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was known of endorsements at an instant. */
@QuarkusTest
class EndorsementsAsKnownTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    SessionFactory sessions;

    @Inject
    Event<CandidaciesReassigned> candidacies;

    private final String election = election();
    private String coyne = "";
    private String list = "";

    @BeforeEach
    void stand_and_wait() {
        coyne = candidate(election, "Gerard Coyne");
        list = "/v1/candidates/%s/endorsements".formatted(coyne);
    }

    @Test
    void an_endorsement_is_told_as_it_was() throws SQLException {
        var before = now();
        var path = "/v1/endorsements/" + endorsement(coyne, "Jack Dromey", Map.of("capacity", "MP"));
        var first = now();
        patch(path, 1, Map.of("capacity", "Lord")).then().statusCode(200);
        withdraw(path.substring(path.lastIndexOf('/') + 1), "2017").then().statusCode(201);
        var last = now();

        at(path, before).then().statusCode(404);
        at(path, first)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, no-cache"))
                .body("capacity", equalTo("MP"))
                .body("version", equalTo(1))
                .body("links.candidate", equalTo("/v1/candidates/" + coyne))
                .body("$", not(hasKey("withdrawnAt")));
        at(path, last).then().body("capacity", equalTo("Lord")).body("withdrawnAt.value", equalTo("2017"));
    }

    @Test
    void a_person_who_endorsed_is_linked_as_then() throws SQLException {
        var person = person("Jack Dromey");
        var path = "/v1/endorsements/"
                + id(endorse(
                        coyne, Map.of("endorser", Map.of("type", "PERSON", "personId", person), "stance", "NEUTRAL")));

        at(path, now())
                .then()
                .body("endorser", equalTo(Map.of("type", "PERSON", "personId", person)))
                .body("links.endorser", equalTo("/v1/people/" + person));
    }

    @Test
    void the_endorsements_of_a_candidate_are_listed_and_filtered_as_they_were() throws SQLException {
        var none = now();
        var ann = endorsement(coyne, "Ann", Map.of());
        endorsement(coyne, "Bob", Map.of("stance", "OPPOSES"));
        endorsement(candidate(election, "Ian Allinson"), "Cid", Map.of());
        var two = now();
        withdraw(ann, "2017").then().statusCode(201);
        var withdrawn = now();

        assertThat(names(list, none)).isEmpty();
        assertThat(names(list, two)).containsExactly("Ann", "Bob");
        assertThat(names(list + "?stance=OPPOSES", two)).containsExactly("Bob");
        assertThat(names(list + "?endorserType=PERSON", two)).isEmpty();
        assertThat(names(list + "?endorserType=TEXT", two)).containsExactly("Ann", "Bob");
        assertThat(names(list + "?withdrawn=true", two)).isEmpty();
        assertThat(names(list + "?withdrawn=true", withdrawn)).containsExactly("Ann");
        assertThat(names(list + "?withdrawn=false", withdrawn)).containsExactly("Bob");
    }

    @Test
    void an_endorsement_that_a_merge_took_along_and_brought_back_is_where_it_was() throws SQLException {
        var other = candidate(election, "Gerry Coyne");
        endorsement(coyne, "Ann", Map.of());
        var apart = now();
        reassign(other);
        var merged = now();
        reassign(coyne);
        var undone = now();
        var others = "/v1/candidates/%s/endorsements".formatted(other);

        assertThat(names(list, apart)).containsExactly("Ann");
        assertThat(names(others, apart)).isEmpty();
        assertThat(names(list, merged)).isEmpty();
        assertThat(names(others, merged)).containsExactly("Ann");
        assertThat(names(list, undone)).containsExactly("Ann");
        assertThat(names(others, undone)).isEmpty();
    }

    @Test
    void an_endorsement_of_a_candidacy_that_was_a_draft_then_is_for_those_with_a_role() throws SQLException {
        String draft =
                stand(election, Map.of("personId", person("A"), "draft", true)).path("id");
        var path = "/v1/endorsements/" + endorsement(draft, "Ann", Map.of());
        var hidden = now();
        patch("/v1/candidates/" + draft, 1, Map.of("draft", false)).then().statusCode(200);

        at(path, hidden).then().statusCode(404);
        at("/v1/candidates/%s/endorsements".formatted(draft), hidden).then().statusCode(404);
        viewer().queryParam("asKnownAt", hidden).get(path).then().statusCode(200);
        at(path, now()).then().statusCode(200);
    }

    @Test
    void a_list_costs_as_many_statements_with_twenty_endorsements_as_with_one() throws SQLException {
        endorsement(coyne, "Ann", Map.of());
        var one = statements();
        for (int i = 0; i < 19; i++) {
            endorsement(coyne, "Ann", Map.of());
        }

        assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(2);
    }

    private long statements() throws SQLException {
        var instant = now();
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        at(list, instant).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private void reassign(String to) {
        var survivors = Map.of(candidateId(coyne), candidateId(to));
        QuarkusTransaction.requiringNew()
                .run(() -> candidacies.fire(new CandidaciesReassigned(UUID.randomUUID(), survivors)));
    }

    private static CandidateId candidateId(String id) {
        return new CandidateId(UUID.fromString(id));
    }

    private static List<String> names(String list, String instant) {
        return at(list, instant).then().statusCode(200).extract().path("items.endorser.name");
    }

    private static Response at(String path, String instant) {
        return anonymous().queryParam("asKnownAt", instant).get(path);
    }

    private String now() throws SQLException {
        return new Database(dataSource).now();
    }
}
