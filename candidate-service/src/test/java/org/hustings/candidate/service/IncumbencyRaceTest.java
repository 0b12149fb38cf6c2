package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.body;
import static org.hustings.candidate.service.Client.hold;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hustings.candidate.person.application.PeopleReassigned;
import org.hustings.candidate.person.domain.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever changes one side of what incumbency follows from meets what others change at the same time. */
@QuarkusTest
class IncumbencyRaceTest {

    private static final int PAIRS = 12;
    private static final ElectionTopic ELECTIONS = new ElectionTopic();

    @Inject
    Event<PeopleReassigned> reassigned;

    private final String election = "topic." + word() + ".2017-04-19";
    private final String post = body();

    @BeforeEach
    void announce() {
        var data = ElectionTopic.golden("created", election, 1);
        data.withObject("/record").put("postId", post);
        ELECTIONS.send("created", election, data);
        await().untilAsserted(() -> viewer().get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .statusCode(200));
    }

    @AfterAll
    static void close() {
        ELECTIONS.close();
    }

    @Test
    void a_holding_and_a_candidacy_recorded_at_once_find_each_other() throws Exception {
        var people = new ArrayList<String>();
        for (int i = 0; i < PAIRS; i++) {
            people.add(person("Person " + i));
        }

        var holdings = new ArrayList<Future<String>>();
        var candidates = new ArrayList<Future<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person : people) {
                holdings.add(threads.submit(() -> id(hold(person, holding()))));
                candidates.add(threads.submit(() -> id(stand(election, Map.of("personId", person)))));
            }
        }

        for (int i = 0; i < PAIRS; i++) {
            anonymous()
                    .get("/v1/candidates/" + candidates.get(i).get())
                    .then()
                    .body("incumbentHoldingId", equalTo(holdings.get(i).get()));
        }
    }

    @Test
    @ActivateRequestContext
    void a_holding_that_goes_to_another_person_makes_that_one_the_incumbent() {
        var duplicate = person("L. McCluskey");
        var person = person("Len McCluskey");
        var holding = id(hold(duplicate, holding()));
        var candidate = id(stand(election, Map.of("personId", person)));
        anonymous().get("/v1/candidates/" + candidate).then().body("incumbent", equalTo(false));
        var before = Instant.now();

        reassign(duplicate, person);

        anonymous().get("/v1/candidates/" + candidate).then().body("incumbentHoldingId", equalTo(holding));
        theirs(person, List.of(holding));
        theirs(duplicate, List.of());
        known(duplicate, before, List.of(holding));
        known(person, before, List.of());
        anonymous()
                .get("/v1/post-holdings/%s/revisions".formatted(holding))
                .then()
                .body("items[0].type", equalTo("org.hustings.post-holding.reassigned.v1"))
                .body("items[0].details.fromPersonId", equalTo(duplicate))
                .body("items[0].details.toPersonId", equalTo(person));

        reassign(duplicate, duplicate);

        anonymous().get("/v1/candidates/" + candidate).then().body("incumbent", equalTo(false));
        theirs(duplicate, List.of(holding));
    }

    private void reassign(String recorded, String root) {
        var roots = Map.of(new PersonId(UUID.fromString(recorded)), new PersonId(UUID.fromString(root)));
        QuarkusTransaction.requiringNew().run(() -> reassigned.fire(new PeopleReassigned(UUID.randomUUID(), roots)));
    }

    private static void theirs(String person, List<String> holdings) {
        anonymous().get("/v1/people/%s/post-holdings".formatted(person)).then().body("items.id", equalTo(holdings));
    }

    private static void known(String person, Instant at, List<String> holdings) {
        assertThat(anonymous()
                        .queryParam("asKnownAt", at.toString())
                        .get("/v1/people/%s/post-holdings".formatted(person))
                        .<List<String>>path("items.id"))
                .isEqualTo(holdings);
    }

    private Map<String, ?> holding() {
        return Map.of(
                "organisationName",
                "Unite the Union",
                "postId",
                post,
                "role",
                "SUBSTANTIVE",
                "startDate",
                Map.of("value", "2011"));
    }
}
