package org.hustings.candidate.service;

import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.editor;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.word;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hustings.embedded.testing.TestTokens;

/**
 * A person whose name is wherever a text can be, so that it is seen where it is left.
 *
 * @param name of which there is no other
 */
record Forgettable(String name) {

    static final String CASE = "asked for on 2026-11-20, case 17";

    /** The name as an index of names has it. */
    String asSearched() {
        return name.replace('-', ' ');
    }

    /** Records the person and changes the record once. */
    String recorded() {
        var id = editor().contentType("application/json")
                .header("Idempotency-Key", word())
                .body(Map.of(
                        "name", name,
                        "givenName", name,
                        "birthDate", Map.of("value", "1961"),
                        "otherNames", List.of(Map.of("name", name + " Senior")),
                        "links", List.of(Map.of("url", "https://example.org/" + name)),
                        "identifiers", List.of(Map.of("scheme", "test", "identifier", name)),
                        "sources", List.of(source())))
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

    /** Records a candidacy. */
    String stands(String person) {
        return stand(
                        election(),
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
                                List.of(source())))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Records that the person held a post, and why no more. */
    String holdsAPost(String person) {
        var id = post(path(person), holding(false))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        post(
                        "/v1/post-holdings/%s/transitions".formatted(id),
                        Map.of(
                                "to",
                                "SUSPENDED",
                                "effectiveOn",
                                Map.of("value", "2017-04-20"),
                                "reason",
                                name + " spoke too soon",
                                "source",
                                source()))
                .then()
                .statusCode(201);
        return id;
    }

    void holdsAPostInADraftThatIsDeleted(String person) {
        var draft = post(path(person), holding(true))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        delete("/v1/post-holdings/" + draft, 1).then().statusCode(204);
    }

    private static String path(String person) {
        return "/v1/people/%s/post-holdings".formatted(person);
    }

    private Map<String, Object> holding(boolean draft) {
        return Map.of(
                "draft",
                draft,
                "organisationName",
                "Unite the Union",
                "postLabel",
                "Regional secretary",
                "role",
                "SUBSTANTIVE",
                "startDate",
                Map.of("value", "2002"),
                "identifiers",
                List.of(Map.of("scheme", "test", "identifier", name)),
                "sources",
                List.of(source()));
    }

    void standsInADraftThatIsDeleted(String person) {
        var draft = stand(election(), Map.of("personId", person, "ballotName", name, "draft", true))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        delete("/v1/candidates/" + draft, 1).then().statusCode(204);
    }

    void isNamedByAnImport(DataSource dataSource) throws SQLException {
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

    Map<String, Object> source() {
        return Map.of("title", "All about " + name, "kind", "NEWS");
    }

    static Response claim(String record, String value) {
        var property = record.startsWith("/v1/people")
                ? "/gender"
                : record.startsWith("/v1/candidates") ? "/slogan" : "/organisationName";
        return post(
                record + "/claims",
                Map.of("property", property, "valueType", "VALUE", "value", value, "kind", "FACT", "claimant", value));
    }

    static Response erase(String person, String reason) {
        return erase(TestTokens.admin(), person, reason);
    }

    static Response erase(String token, String person, String reason) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", word())
                .body(Map.of("reason", reason))
                .post("/v1/people/%s/erasure".formatted(person));
    }
}
