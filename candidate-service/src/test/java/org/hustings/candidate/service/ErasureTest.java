package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.editor;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is left of a person, in the answers, in the database and on the topic. */
@QuarkusTest
class ErasureTest {

    private static final String CASE = "asked for on 2026-11-20, case 17";

    private final String name = "Mary-" + word();
    private final String election = election();

    @Inject
    DataSource dataSource;

    /** Else the next test would see events twice. */
    @AfterEach
    void awaitTopic() {
        new Traces(dataSource).awaitTopic();
    }

    @Test
    void nothing_of_the_person_is_left_in_the_database_or_on_the_topic() throws Exception {
        var person = person();
        var candidate = candidate(person);
        post("/v1/candidates/%s/transitions".formatted(candidate), Map.of("to", "FILED", "reason", name + " filed"));
        claim("/v1/people/" + person, "Says " + name).then().statusCode(201);
        claim("/v1/candidates/" + candidate, "Says " + name).then().statusCode(201);
        deletedDraft(person);
        importProblem();
        assertThat(traces().tablesWith(name))
                .contains("person", "candidate", "revision", "claim", "idempotency_key", "bulk_import_problem");

        erase(person, CASE).then().statusCode(201);

        assertThat(traces().tablesWith(name)).isEmpty();
        assertThat(traces().eventsWith(name)).isEmpty();
    }

    @Test
    void the_answer_is_what_is_left_of_the_person() {
        var person = person();

        erase(person, CASE)
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
        var person = person();

        erase(person, CASE);

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
        var person = person();
        var candidate = candidate(person);
        post("/v1/candidates/%s/transitions".formatted(candidate), Map.of("to", "QUALIFIED", "reason", "as expected"));

        erase(person, CASE);

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
    void a_deleted_draft_is_erased_from_the_log_and_told_as_deleted_again() throws Exception {
        var draft = Client.draftPerson(name);
        delete("/v1/people/" + draft, 1).then().statusCode(204);

        erase(draft, CASE)
                .then()
                .statusCode(201)
                .body("name", equalTo("[erased]"))
                .body("erasedAt", notNullValue());
        erase(draft, "another case").then().statusCode(201).header("ETag", "\"3\"");

        assertThat(traces().tablesWith(name)).isEmpty();
        assertThat(traces().eventsWith(name)).isEmpty();
        assertThat(traces().column("select type from revision where aggregate_id = '%s' order by aggregate_version"
                        .formatted(draft)))
                .containsExactly(
                        "org.hustings.person.created.v1",
                        "org.hustings.person.deleted.v1",
                        "org.hustings.person.deleted.v1");
        anonymous().get("/v1/people/" + draft).then().statusCode(404);
    }

    @Test
    void to_erase_again_changes_nothing() {
        var person = person();
        erase(person, CASE);

        erase(person, "another case").then().statusCode(201).header("ETag", "\"3\"");

        anonymous().get("/v1/people/%s/revisions".formatted(person)).then().body("items.version", contains(3, 2, 1));
    }

    @Test
    void nothing_is_recorded_of_an_erased_person_any_more() {
        var person = person();
        var candidate = candidate(person);
        erase(person, CASE);

        patch("/v1/people/" + person, 3, "{\"name\": \"Mary again\"}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/erased-person"));
        patch("/v1/candidates/" + candidate, 2, "{\"ballotName\": \"Mary again\"}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/erased-person"));
        stand(election(), Map.of("personId", person)).then().statusCode(409).body("type", endsWith("/erased-person"));
    }

    @Test
    void a_reason_that_names_the_person_is_refused_since_it_stays() {
        var person = person();

        erase(person, "%s asked for it".formatted(name.toUpperCase(java.util.Locale.ROOT)))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/reason"))
                .body("violations[0].code", equalTo("names-the-person"));
    }

    @Test
    void only_an_admin_erases() {
        var person = person();

        for (var token : List.of(TestTokens.editor(), TestTokens.returningOfficer())) {
            erase(token, person, CASE).then().statusCode(403);
        }
        erase(UUID.randomUUID().toString(), CASE).then().statusCode(404).body("type", endsWith("/person-not-found"));
    }

    private Traces traces() {
        return new Traces(dataSource);
    }

    private String person() {
        var id = editor().contentType("application/json")
                .header("Idempotency-Key", word())
                .body(Map.of(
                        "name", name,
                        "givenName", name,
                        "birthDate", Map.of("value", "1961"),
                        "otherNames", List.of(Map.of("name", name + " Senior")),
                        "links", List.of(Map.of("url", "https://example.org/" + name)),
                        "identifiers", List.of(Map.of("scheme", "test", "identifier", name)),
                        "sources", List.of(Map.of("title", "All about " + name, "kind", "NEWS"))))
                .post("/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        patch("/v1/people/" + id, 1, "{\"gender\": \"as %s says\"}".formatted(name))
                .then()
                .statusCode(200);
        return id;
    }

    private String candidate(String person) {
        return stand(
                        election,
                        Map.of(
                                "personId",
                                person,
                                "ballotName",
                                name,
                                "slogan",
                                "Vote for " + name,
                                "statementToVoters",
                                "I am " + name,
                                "affiliation",
                                Map.of("nameAtTheTime", "Unite the Union", "description", name),
                                "identifiers",
                                List.of(Map.of("scheme", "test", "identifier", name)),
                                "sources",
                                List.of(Map.of("title", "All about " + name, "kind", "NEWS"))))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response claim(String record, String value) {
        var property = record.startsWith("/v1/people") ? "/gender" : "/slogan";
        return post(
                record + "/claims",
                Map.of("property", property, "valueType", "VALUE", "value", value, "kind", "FACT", "claimant", value));
    }

    private void deletedDraft(String person) {
        var draft = stand(election(), Map.of("personId", person, "ballotName", name, "draft", true))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        delete("/v1/candidates/" + draft, 1).then().statusCode(204);
    }

    private void importProblem() throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    with import as (
                        insert into bulk_import (id, format, status, submitted_by)
                        values (gen_random_uuid(), 'CSV', 'COMPLETED', 'test') returning id)
                    insert into bulk_import_problem (import_id, number, line, subject, pointer, code, message)
                    select id, 1, 2, '%1$s', '/name', 'ambiguous', 'Two people are called %1$s' from import
                    """.formatted(name));
        }
    }

    private static Response erase(String person, String reason) {
        return erase(TestTokens.admin(), person, reason);
    }

    private static Response erase(String token, String person, String reason) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", word())
                .body(Map.of("reason", reason))
                .post("/v1/people/%s/erasure".formatted(person));
    }
}
