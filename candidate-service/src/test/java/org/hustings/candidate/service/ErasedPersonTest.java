package org.hustings.candidate.service;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an erased person, and what belongs to one, looks like and allows. */
@QuarkusTest
class ErasedPersonTest {

    private static final String CASE = Forgettable.CASE;

    private final Forgettable mary = new Forgettable("Mary-" + word());

    @Inject
    DataSource dataSource;

    /** Else the next test would see events twice. */
    @AfterEach
    void awaitTopic() {
        new Traces(dataSource).awaitTopic();
    }

    @Test
    void the_answer_is_what_is_left_of_the_person() {
        var person = mary.recorded();

        Forgettable.erase(person, CASE)
                .then()
                .statusCode(201)
                .header("Location", "/v1/people/" + person)
                .header("ETag", "\"3\"")
                .body("name", equalTo("[erased]"))
                .body("givenName", nullValue())
                .body("birthDate", nullValue())
                .body("otherNames", empty())
                .body("links", empty())
                .body("identifiers", empty())
                .body("sources", empty())
                .body("erasedAt", notNullValue());
        anonymous().get("/v1/people/" + person).then().statusCode(200).body("name", equalTo("[erased]"));
    }

    @Test
    void that_it_was_erased_and_why_is_the_newest_revision_and_the_others_say_nothing() {
        var person = mary.recorded();

        Forgettable.erase(person, CASE);

        anonymous()
                .get("/v1/people/%s/revisions".formatted(person))
                .then()
                .body(
                        "items.type",
                        contains(
                                "org.hustings.person.erased.v1",
                                "org.hustings.person.changed.v1",
                                "org.hustings.person.created.v1"))
                .body("items[0].reason", equalTo(CASE))
                .body("items[0].changed", contains("/erasedAt"))
                .body("items[1].changed", empty())
                .body("items.record.name", everyItem(equalTo("[erased]")));
    }

    @Test
    void a_candidacy_keeps_its_statuses_without_name_and_words() {
        var person = mary.recorded();
        var candidate = mary.stands(person);
        post("/v1/candidates/%s/transitions".formatted(candidate), Map.of("to", "QUALIFIED", "reason", "as expected"));

        Forgettable.erase(person, CASE);

        anonymous()
                .get("/v1/candidates/" + candidate)
                .then()
                .body("ballotName", equalTo("[erased]"))
                .body("personId", equalTo(person))
                .body("preElectionStatus", equalTo("QUALIFIED"))
                .body("statusChanges[0].to", equalTo("QUALIFIED"))
                .body("statusChanges[0].reason", nullValue())
                .body("affiliation.nameAtTheTime", equalTo("Unite the Union"))
                .body("affiliation.description", nullValue());
        anonymous()
                .get("/v1/candidates/%s/revisions".formatted(candidate))
                .then()
                .body("items[0].type", equalTo("org.hustings.candidate.erased.v1"))
                .body("items[0].changed", empty())
                .body("items[1].details.to", equalTo("QUALIFIED"))
                .body("items[1].details.reason", nullValue());
    }

    @Test
    void a_post_holding_keeps_which_post_was_held_and_its_statuses_without_words() {
        var person = mary.recorded();
        var holding = mary.holdsAPost(person);

        Forgettable.erase(person, CASE);

        anonymous()
                .get("/v1/post-holdings/" + holding)
                .then()
                .body("personId", equalTo(person))
                .body("postLabel", equalTo("Regional secretary"))
                .body("status", equalTo("SUSPENDED"))
                .body("statusSince.value", equalTo("2017-04-20"))
                .body("statusReason", nullValue())
                .body("sources", empty());
        anonymous()
                .get("/v1/post-holdings/%s/revisions".formatted(holding))
                .then()
                .body("items[0].type", equalTo("org.hustings.post-holding.erased.v1"))
                .body("items[0].changed", empty());
    }

    @Test
    void to_erase_again_changes_nothing() {
        var person = mary.recorded();
        Forgettable.erase(person, CASE);

        Forgettable.erase(person, "another case").then().statusCode(201).header("ETag", "\"3\"");

        anonymous().get("/v1/people/%s/revisions".formatted(person)).then().body("items.version", contains(3, 2, 1));
    }

    @Test
    void nothing_is_recorded_of_an_erased_person_any_more() {
        var person = mary.recorded();
        var candidate = mary.stands(person);
        var holding = mary.holdsAPost(person);
        Forgettable.erase(person, CASE);

        refused(patch("/v1/people/" + person, 3, "{\"name\": \"Mary again\"}"));
        refused(patch("/v1/candidates/" + candidate, 2, "{\"ballotName\": \"Mary again\"}"));
        refused(stand(election(), Map.of("personId", person)));
        refused(Client.hold(person, Map.of("organisationName", "Unite", "postLabel", "Organiser", "role", "ACTING")));
        refused(Client.merge(person, Client.person("Mary again")));
        for (var record : List.of("/v1/people/" + person, "/v1/candidates/" + candidate)) {
            refused(Forgettable.claim(record, "Unite"));
        }
        refused(Forgettable.claim("/v1/post-holdings/" + holding, "Unite"));
    }

    @Test
    void an_erased_person_neither_endorses_nor_is_endorsed_any_more() {
        var person = mary.recorded();
        var candidate = mary.stands(person);
        var endorsement = Client.endorsement(candidate, "Socialist Worker", Map.of());
        Forgettable.erase(person, CASE);

        var paper = Map.of("type", "TEXT", "name", "Socialist Worker");
        var byErased = Map.of("type", "PERSON", "personId", person);
        refused(Client.endorse(candidate, Map.of("endorser", paper, "stance", "SUPPORTS")));
        refused(Client.endorse(
                Client.candidate(election(), "Ann Other"), Map.of("endorser", byErased, "stance", "SUPPORTS")));
        refused(patch("/v1/endorsements/" + endorsement, 2, "{\"statement\": \"Vote for Mary\"}"));
        anonymous()
                .get("/v1/endorsements/" + endorsement)
                .then()
                .body("endorser.name", equalTo("Socialist Worker"))
                .body("stance", equalTo("SUPPORTS"))
                .body("version", equalTo(2));
    }

    private static void refused(Response response) {
        response.then().statusCode(409).body("type", endsWith("/person-erased"));
    }

    @Test
    void a_reason_that_names_the_person_is_refused_since_it_stays() {
        var person = mary.recorded();

        Forgettable.erase(person, "%s asked for it".formatted(mary.name().toUpperCase(java.util.Locale.ROOT)))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/reason"))
                .body("violations[0].code", equalTo("names-the-person"));
    }

    @Test
    void only_an_admin_erases() {
        var person = mary.recorded();

        for (var token : List.of(TestTokens.editor(), TestTokens.returningOfficer())) {
            Forgettable.erase(token, person, CASE).then().statusCode(403);
        }
        Forgettable.erase(UUID.randomUUID().toString(), CASE)
                .then()
                .statusCode(404)
                .body("type", endsWith("/person-not-found"));
    }
}
