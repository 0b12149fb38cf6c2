package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.endorse;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.viewer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hustings.candidate.candidacy.application.CandidaciesReassigned;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.person.application.PeopleReassigned;
import org.hustings.candidate.person.domain.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the merge of duplicates, and its undoing, does to the endorsements that name them. */
@QuarkusTest
class EndorsementMovesTest {

    @Inject
    Event<PeopleReassigned> people;

    @Inject
    Event<CandidaciesReassigned> candidacies;

    private final UUID merge = UUID.randomUUID();
    private final String election = election();
    private String duplicate = "";
    private String root = "";
    private String first = "";
    private String second = "";
    private String endorsement = "";

    @BeforeEach
    void endorsed() {
        duplicate = person("Jack Dromy");
        root = person("Jack Dromey");
        first = candidate(election, "Gerard Coyne");
        second = candidate(election, "Gerry Coyne");
        endorsement = id(endorse(
                first, Map.of("endorser", Map.of("type", "PERSON", "personId", duplicate), "stance", "SUPPORTS")));
    }

    @Test
    void an_endorsement_follows_its_person_and_comes_back() {
        reassignPerson(root);
        read().body("endorser.personId", equalTo(root)).header("ETag", equalTo("\"2\""));
        endorsedBy(root, 1);
        endorsedBy(duplicate, 0);

        reassignPerson(duplicate);

        read().body("endorser.personId", equalTo(duplicate)).header("ETag", equalTo("\"3\""));
        endorsedBy(duplicate, 1);
    }

    @Test
    void an_endorsement_follows_its_candidacy_and_comes_back() {
        reassignCandidacy(second);
        read().body("candidateId", equalTo(second));
        endorsementsOf(second, 1);
        endorsementsOf(first, 0);

        reassignCandidacy(first);

        read().body("candidateId", equalTo(first));
        endorsementsOf(first, 1);
    }

    @Test
    void each_move_is_one_revision_that_tells_from_where_to_where() {
        reassignPerson(root);
        reassignCandidacy(second);
        reassignCandidacy(second);

        var revisions = viewer().get("/v1/endorsements/%s/revisions".formatted(endorsement));

        revisions
                .then()
                .body(
                        "items.type",
                        equalTo(List.of(
                                "org.hustings.endorsement.reassigned.v1",
                                "org.hustings.endorsement.reassigned.v1",
                                "org.hustings.endorsement.recorded.v1")));
        assertThat(revisions.<Map<String, String>>path("items[0].details"))
                .isEqualTo(Map.of(
                        "mergeId", merge.toString(),
                        "fromCandidateId", first,
                        "toCandidateId", second,
                        "fromPersonId", root,
                        "toPersonId", root));
        assertThat(revisions.<Map<String, String>>path("items[1].details"))
                .isEqualTo(Map.of(
                        "mergeId", merge.toString(),
                        "fromCandidateId", first,
                        "toCandidateId", first,
                        "fromPersonId", duplicate,
                        "toPersonId", root));
    }

    @Test
    void a_correction_after_a_merge_keeps_who_was_named() {
        reassignPerson(root);
        Client.patch("/v1/endorsements/" + endorsement, 2, Map.of("capacity", "MP"))
                .then()
                .statusCode(200);

        reassignPerson(duplicate);

        read().body("endorser.personId", equalTo(duplicate)).body("capacity", equalTo("MP"));
    }

    private void reassignPerson(String to) {
        var roots = Map.of(personId(duplicate), personId(to));
        QuarkusTransaction.requiringNew().run(() -> people.fire(new PeopleReassigned(merge, roots)));
    }

    private void reassignCandidacy(String to) {
        var survivors = Map.of(candidateId(first), candidateId(to));
        QuarkusTransaction.requiringNew().run(() -> candidacies.fire(new CandidaciesReassigned(merge, survivors)));
    }

    private ValidatableResponse read() {
        return anonymous().get("/v1/endorsements/" + endorsement).then().statusCode(200);
    }

    private static void endorsedBy(String person, int number) {
        anonymous().get("/v1/people/%s/endorsements".formatted(person)).then().body("items", hasSize(number));
    }

    private static void endorsementsOf(String candidate, int number) {
        anonymous()
                .get("/v1/candidates/%s/endorsements".formatted(candidate))
                .then()
                .body("items", hasSize(number));
    }

    private static PersonId personId(String id) {
        return new PersonId(UUID.fromString(id));
    }

    private static CandidateId candidateId(String id) {
        return new CandidateId(UUID.fromString(id));
    }
}
