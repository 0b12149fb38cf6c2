package org.hustings.candidate.service;

import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.draftPerson;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A person's whole record across elections. */
@QuarkusTest
class PersonCandidaciesTest {

    @Test
    void a_persons_candidacies_come_newest_election_first_and_hide_drafts() {
        var person = draftPerson("Ian Allinson");
        var hidden = "hidden." + word() + ".2031-05-07";
        var draft = "known." + word() + ".2030-05-07";
        for (var election : List.of(known("2017-04-19"), known("2020-08-25"), election())) {
            standAsDraft(election, person).then().statusCode(201);
        }
        standAsDraft(hidden, person).then().statusCode(201);
        standAsDraft(draft, person).then().statusCode(201);
        publish(person, draft);

        viewer().get("/v1/people/%s/candidacies".formatted(person))
                .then()
                .statusCode(200)
                .body(
                        "items.election.date",
                        equalTo(Arrays.asList("2031-05-07", "2030-05-07", "2020-08-25", "2017-04-19", null)));
        anonymous()
                .get("/v1/people/%s/candidacies".formatted(person))
                .then()
                .statusCode(200)
                .body("items.election.date", equalTo(Arrays.asList("2020-08-25", "2017-04-19", null)));
    }

    @Test
    void there_are_no_candidacies_of_a_person_who_is_not_there() {
        anonymous()
                .get("/v1/people/%s/candidacies".formatted(UUID.randomUUID()))
                .then()
                .statusCode(404);
        anonymous()
                .get("/v1/people/%s/candidacies".formatted(draftPerson("Not Yet")))
                .then()
                .statusCode(404);
    }

    private static Response standAsDraft(String election, String person) {
        return stand(election, Map.of("personId", person, "draft", true));
    }

    /** Publishes the person and the candidacies, but for the one in an election. */
    private static void publish(String person, String draft) {
        Client.patch("/v1/people/" + person, 1, "{\"draft\": false}").then().statusCode(200);
        List<Map<String, Map<String, Object>>> items = viewer().get("/v1/people/%s/candidacies".formatted(person))
                .then()
                .extract()
                .path("items");
        for (var item : items) {
            var candidate = Objects.requireNonNull(item.get("candidate"));
            if (!draft.equals(candidate.get("electionId"))) {
                Client.patch("/v1/candidates/" + candidate.get("id"), 1, "{\"draft\": false}")
                        .then()
                        .statusCode(200);
            }
        }
    }

    private static String known(String day) {
        return "known." + word() + "." + day;
    }
}
