package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.endorse;
import static org.hustings.candidate.service.Client.hold;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.merge;
import static org.hustings.candidate.service.Client.merged;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.undo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.hustings.candidate.candidacy.application.Candidacies;
import org.hustings.candidate.candidacy.application.CandidaciesReassigned;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.domain.MergedCandidate;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.candidacy.domain.StatusChange;
import org.hustings.candidate.person.application.People;
import org.hustings.candidate.person.domain.MergedPerson;
import org.hustings.candidate.person.domain.PersonEdit;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other features rely on when people are merged: what they hear, what is refused to them, and what is erased. */
@QuarkusTest
class MergeSeamsTest {

    private static final String WAITING = """
            select count(*) from pg_locks
            where locktype = 'advisory' and mode = 'ShareLock' and not granted
                and database = (select oid from pg_database where datname = current_database())
            """;

    @Inject
    DataSource dataSource;

    @Inject
    Candidacies candidacies;

    @Inject
    People people;

    @Inject
    ReassignedCandidacies reassigned;

    private final String election = election();
    private String person = "";
    private String duplicate = "";

    @BeforeEach
    void recordThem() {
        person = person("Len McCluskey");
        duplicate = person("Leonard McCluskey");
    }

    @Test
    void those_who_keep_records_of_candidacies_hear_which_stands_for_which() {
        var own = new CandidateId(UUID.fromString(stands(person)));
        var other = new CandidateId(UUID.fromString(stands(duplicate)));

        var merge = merged(person, duplicate);
        undo(person, merge).then().statusCode(201);

        assertThat(reassigned.of(merge))
                .extracting(CandidaciesReassigned::survivors)
                .containsExactly(Map.of(other, own), Map.of(other, other));
    }

    @Test
    void a_merge_says_what_else_it_moved_whatever_is_undone_later() {
        for (var post : List.of("Organiser", "Regional secretary")) {
            hold(duplicate, Map.of("organisationName", "Unite", "postLabel", post, "role", "ACTING"))
                    .then()
                    .statusCode(201);
        }
        endorse(
                        candidate(election, "Gerard Coyne"),
                        Map.of("endorser", Map.of("type", "PERSON", "personId", duplicate), "stance", "SUPPORTS"))
                .then()
                .statusCode(201);

        var merge = merged(person, duplicate);

        undo(person, merge).then().statusCode(201);
        anonymous()
                .get("/v1/people/%s/merges/%s".formatted(person, merge))
                .then()
                .body("moved.postHoldings", equalTo(2))
                .body("moved.endorsements", equalTo(1));
    }

    @Test
    @ActivateRequestContext
    void a_command_that_comes_just_behind_a_merge_is_refused() {
        stands(person);
        var merged = new CandidateId(UUID.fromString(stands(duplicate)));
        merged(person, duplicate);
        var withdrawal = new StatusChange(PreElectionStatus.WITHDRAWN, null, null, null);

        assertThatThrownBy(() -> candidacies.move(merged, withdrawal)).isInstanceOf(MergedCandidate.class);
        assertThatThrownBy(() -> people.change(
                        new PersonId(UUID.fromString(duplicate)),
                        ExpectedVersion.of(2),
                        found -> new PersonEdit(false, found.profile())))
                .isInstanceOf(MergedPerson.class);
    }

    @Test
    void why_two_were_merged_is_erased_with_the_data_of_one_of_them() {
        var merge = id(post(
                "/v1/people/%s/merges".formatted(person),
                Map.of(
                        "duplicateId",
                        duplicate,
                        "reason",
                        "Leonard is Len",
                        "source",
                        Map.of("title", "Who's who", "kind", "OTHER"))));

        RestAssured.given()
                .auth()
                .oauth2(TestTokens.admin())
                .contentType("application/json")
                .body(Map.of("reason", "case 17"))
                .post("/v1/people/%s/erasure".formatted(person))
                .then()
                .statusCode(201);

        anonymous()
                .get("/v1/people/%s/merges/%s".formatted(duplicate, merge))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("reason", equalTo("[erased]"))
                .body("$", not(hasKey("source")));
        anonymous()
                .get("/v1/people/%s/revisions".formatted(duplicate))
                .then()
                .body("items.record.name", everyItem(equalTo("[erased]")))
                .body("items[1].details", equalTo(Map.of("mergeId", merge, "intoId", person, "reason", "[erased]")))
                .body("items[1]", not(hasKey("reason")));
        merge(person("Another"), person).then().statusCode(409).body("type", endsWith("/person-erased"));
    }

    @Test
    void a_status_moves_before_a_merge_or_behind_it() throws SQLException {
        var candidate = stands(person);

        try (var merging = dataSource.getConnection();
                var statement = merging.createStatement()) {
            merging.setAutoCommit(false);
            statement.execute(
                    "select pg_advisory_xact_lock(hashtextextended('org.hustings.candidate.person-merge', 0))");
            var moving = CompletableFuture.supplyAsync(
                    () -> move(candidate, "FILED").statusCode(), Thread.ofVirtual()::start);
            await().until(() -> new Database(dataSource).count(WAITING) == 1);
            merging.rollback();

            assertThat(moving.join()).isEqualTo(201);
        }
    }

    private String stands(String who) {
        return id(stand(election, Map.of("personId", who)));
    }
}
