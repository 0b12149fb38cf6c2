package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.body;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.hold;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hustings.candidate.bodycopy.domain.OrganisationCopy;
import org.hustings.candidate.bodycopy.domain.PostCopy;
import org.hustings.candidate.bodycopy.persistence.BodyCopyRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What this service knows of organisations and posts: from their owner's golden events, or by asking once. */
@QuarkusTest
class BodyEventsTest {

    private static final ElectionTopic TOPIC = new ElectionTopic();

    @Inject
    BodyCopyRepository copies;

    @ConfigProperty(name = "hustings.election-service.url")
    String owner;

    private final UUID id = UUID.fromString("0" + word().substring(1));

    @AfterAll
    static void close() {
        TOPIC.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisation.created",
                "organisation.changed",
                "organisation.published",
                "organisation.claim-added",
                "organisation.claim-related",
                "organisation.claim-ranked"
            })
    void each_golden_event_of_an_organisation_makes_it_known(String type) {
        TOPIC.send(type, id, ElectionTopic.golden(type, id, 4));

        await().untilAsserted(() -> assertThat(organisation())
                .hasValueSatisfying(known -> assertThat(known.version()).isEqualTo(4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"post.created", "post.changed", "post.published"})
    void each_golden_event_of_a_post_makes_it_known(String type) {
        TOPIC.send(type, id, ElectionTopic.golden(type, id, 4));

        await().untilAsserted(() -> assertThat(post())
                .hasValueSatisfying(known -> assertThat(known.version()).isEqualTo(4)));
    }

    @Test
    void what_was_deleted_stays_deleted_when_an_older_event_comes_again() {
        TOPIC.send("organisation.created", id, ElectionTopic.golden("organisation.created", id, 1));
        TOPIC.send("organisation.deleted", id, ElectionTopic.golden("organisation.deleted", id, 3));
        TOPIC.send("organisation.changed", id, ElectionTopic.golden("organisation.changed", id, 2));
        TOPIC.send("post.created", id, ElectionTopic.golden("post.created", id, 1));
        await().until(() -> post().isPresent());

        assertThat(organisation()).hasValueSatisfying(known -> {
            assertThat(known.gone()).isTrue();
            assertThat(known.version()).isEqualTo(3);
        });
        hold(person("A"), Map.of("organisationId", id, "postLabel", "Member", "role", "ACTING"))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/organisationId")));
    }

    @Test
    void the_owner_is_asked_once_and_then_the_organisation_is_known() {
        var asked = body();
        for (int i = 0; i < 2; i++) {
            hold(person("A"), Map.of("organisationId", asked, "postLabel", "Member", "role", "ACTING"))
                    .then()
                    .statusCode(201);
        }

        assertThat(timesAsked(asked)).isEqualTo(1);
    }

    @Test
    void an_owner_that_does_not_answer_makes_the_command_unavailable() {
        var broken = "b" + word().substring(1);

        hold(person("A"), Map.of("postId", broken, "organisationName", "B", "role", "ACTING"))
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", endsWith("/owner-unavailable"));
    }

    @Test
    void a_candidate_stands_for_an_organisation_that_is_there_under_its_name() {
        var election = election();
        String candidate = stand(
                        election, Map.of("personId", person("A"), "affiliation", Map.of("organisation", body())))
                .then()
                .statusCode(201)
                .body("affiliation.nameAtTheTime", equalTo("Unite the Union"))
                .extract()
                .path("id");

        patch("/v1/candidates/" + candidate, 1, Map.of("affiliation", Map.of("nameAtTheTime", "Unite")))
                .then()
                .statusCode(200)
                .body("affiliation.nameAtTheTime", equalTo("Unite"));
        patch("/v1/candidates/" + candidate, 2, Map.of("affiliation", Map.of("organisation", id)))
                .then()
                .statusCode(422)
                .body("type", endsWith("/reference-not-found"))
                .body("violations.pointer", equalTo(List.of("/affiliation/organisation")));
        stand(election, Map.of("personId", person("B"), "affiliation", Map.of("organisation", id)))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/affiliation/organisation")));
    }

    @Test
    void an_id_in_another_spelling_is_looked_up_as_well() {
        String candidate = stand(election(), Map.of("personId", person("A")))
                .then()
                .extract()
                .path("id");

        patch(
                        "/v1/candidates/" + candidate,
                        1,
                        Map.of("affiliation", Map.of("organisation", "AZivKgAAcACAAAAAAAAAAQ==")))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/affiliation/organisation")));
        anonymous().get("/v1/candidates/" + candidate).then().body("version", equalTo(1));
    }

    private Optional<OrganisationCopy> organisation() {
        return QuarkusTransaction.requiringNew().call(() -> copies.organisation(id));
    }

    private Optional<PostCopy> post() {
        return QuarkusTransaction.requiringNew().call(() -> copies.post(id));
    }

    private int timesAsked(String asked) {
        return Integer.parseInt(anonymous().get(owner + "/asked/" + asked).asString());
    }
}
