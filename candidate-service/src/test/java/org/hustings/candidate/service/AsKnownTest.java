package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.draftPerson;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was known at an instant: asked of the log, and never kept where an erasure would not come. */
@QuarkusTest
class AsKnownTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    void a_person_is_told_as_known_at_each_instant() throws SQLException {
        var before = database().now();
        var path = "/v1/people/" + person("Ian Alinson");
        var misspelt = database().now();
        patch(path, 1, "{\"name\": \"Ian Allinson\"}").then().statusCode(200);
        var corrected = database().now();

        at(path, before).then().statusCode(404).contentType(PROBLEM).body("type", endsWith("/person-not-found"));
        at(path, misspelt)
                .then()
                .statusCode(200)
                .body("name", equalTo("Ian Alinson"))
                .body("version", equalTo(1));
        assertThat(at(path, corrected).asString())
                .isEqualTo(anonymous().get(path).asString());
    }

    @Test
    void an_answer_is_asked_for_again_each_time_however_long_ago_the_instant_is() throws SQLException {
        var election = election();
        var path = "/v1/candidates/" + candidate(election, "Ian Allinson");
        var recorded = database().now();

        for (var list : List.of(path, "/v1/elections/%s/candidates".formatted(election))) {
            at(list, recorded).then().statusCode(200).header("Cache-Control", "public, no-cache");
        }
        viewer().get(path + "?asKnownAt=" + recorded).then().header("Cache-Control", "private, no-cache");
        at(path, recorded).then().header("ETag", matchesPattern("\"1-[0-9a-f]{16}\""));
    }

    @Test
    void what_is_unchanged_is_not_sent_again_and_what_was_cleared_is() throws SQLException {
        var id = person("Ian Allinson");
        var path = "/v1/people/" + id;
        var recorded = database().now();
        var tag = at(path, recorded).header("ETag");

        assertThat(again(path, recorded, tag).statusCode()).isEqualTo(304);

        database().execute("alter table revision disable trigger user");
        database()
                .execute("update revision set record = record || '{\"name\": \"[erased]\"}' where aggregate_id = '%s'"
                        .formatted(id));
        database().execute("alter table revision enable trigger user");

        again(path, recorded, tag).then().statusCode(200).body("name", equalTo("[erased]"));
    }

    @Test
    void what_was_a_draft_then_is_for_those_who_may_read_drafts() throws SQLException {
        var path = "/v1/people/" + draftPerson("Someone Undecided");
        var asDraft = database().now();
        patch(path, 1, "{\"draft\": false}").then().statusCode(200);

        at(path, asDraft).then().statusCode(404);
        viewer().get(path + "?asKnownAt=" + asDraft).then().statusCode(200).body("draft", equalTo(true));
        at(path, database().now()).then().statusCode(200);
    }

    @Test
    void a_person_who_was_merged_since_is_told_as_then() throws SQLException {
        var id = person("Ian Alinson");
        var alone = database().now();
        database().merge(id, person("Ian Allinson"));

        at("/v1/people/" + id, alone)
                .then()
                .statusCode(200)
                .body("name", equalTo("Ian Alinson"))
                .body("$", not(hasKey("mergedIntoId")));
    }

    @Test
    void a_revision_from_before_a_list_was_known_tells_it_as_empty() throws SQLException {
        var person = person("Ian Allinson");
        database().addRevision("person", person, "{disputed, images}", "{}");
        var candidate = candidate(election(), "Ian");
        database().addRevision("candidate", candidate, "{disputed, statusChanges}", "{}");

        at("/v1/people/" + person, database().now())
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("disputed", hasSize(0))
                .body("images", hasSize(0))
                .body("$", not(hasKey("possibleDuplicates")));
        at("/v1/candidates/" + candidate, database().now())
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("disputed", hasSize(0))
                .body("statusChanges", hasSize(0));
    }

    @Test
    void a_candidacy_is_told_with_the_status_of_then_and_the_links_of_now() throws SQLException {
        var id = candidate(election(), "Ian Allinson");
        var path = "/v1/candidates/" + id;
        var declared = database().now();
        move(id, "QUALIFIED").then().statusCode(201);

        at(path, declared)
                .then()
                .statusCode(200)
                .body("preElectionStatus", equalTo("DECLARED"))
                .body("statusChanges", hasSize(0))
                .body("links.revisions", equalTo(path + "/revisions"));
        assertThat(at(path, database().now()).asString())
                .isEqualTo(anonymous().get(path).asString());
    }

    @Test
    void a_candidacy_in_a_draft_election_is_not_there_for_the_public() throws SQLException {
        var election = election();
        var path = "/v1/candidates/" + candidate(election, "Ian Allinson");
        database().execute("update election_copy set draft = true where id = '%s'".formatted(election));

        at(path, database().now()).then().statusCode(404).body("type", endsWith("/candidate-not-found"));
        viewer().get(path + "?asKnownAt=" + database().now()).then().statusCode(200);
    }

    @Test
    void the_future_is_not_known() {
        var future = Instant.now().plusSeconds(3600).toString();

        for (var path : List.of(
                "/v1/people/" + person(word()),
                "/v1/candidates/" + candidate(election(), "Ian"),
                "/v1/elections/%s/candidates".formatted(election()))) {
            at(path, future)
                    .then()
                    .statusCode(400)
                    .contentType(PROBLEM)
                    .body("violations[0].code", equalTo("future-instant"));
        }
    }

    private static Response at(String path, String instant) {
        return anonymous().queryParam("asKnownAt", instant).get(path);
    }

    private static Response again(String path, String instant, String tag) {
        return anonymous()
                .header("If-None-Match", tag)
                .queryParam("asKnownAt", instant)
                .get(path);
    }

    private Database database() {
        return new Database(dataSource);
    }
}
