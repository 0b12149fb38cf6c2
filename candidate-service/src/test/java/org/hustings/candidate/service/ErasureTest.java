package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is left of a person in the database, on the topic and in what was known. */
@QuarkusTest
class ErasureTest {

    private static final String CASE = Forgettable.CASE;

    private final Forgettable mary = new Forgettable("Mary-" + word());

    private final ForgettableWords words = new ForgettableWords(mary);
    private final DataSource dataSource;
    private final Traces traces;

    ErasureTest(DataSource dataSource) {
        this.dataSource = dataSource;
        this.traces = new Traces(dataSource);
    }

    /** Else the next test would see events twice. */
    @AfterEach
    void awaitTopic() {
        traces.awaitTopic();
    }

    @Test
    void nothing_of_the_person_is_left_in_the_database_or_on_the_topic() throws Exception {
        var person = mary.recorded();
        var candidate = mary.stands(person);
        post(
                "/v1/candidates/%s/transitions".formatted(candidate),
                Map.of("to", "FILED", "reason", mary.name() + " filed"));
        Forgettable.claim("/v1/people/" + person, "Says " + mary.name()).then().statusCode(201);
        Forgettable.claim("/v1/candidates/" + candidate, "Says " + mary.name())
                .then()
                .statusCode(201);
        mary.standsInADraftThatIsDeleted(person);
        Forgettable.claim("/v1/post-holdings/" + mary.holdsAPost(person), "Says " + mary.name())
                .then()
                .statusCode(201);
        mary.holdsAPostInADraftThatIsDeleted(person);
        words.endorses(person, Client.candidate(election(), "Len McCluskey"));
        words.isTakenForAnEndorser(person, Client.candidate(election(), "Len McCluskey"));
        words.endorsesInADraftThatIsDeleted(person, Client.candidate(election(), "Len McCluskey"));
        words.isEndorsed(candidate);
        mary.isNamedByAnImport(dataSource);
        assertThat(traces.tablesWith(mary.name()))
                .contains(
                        "person",
                        "candidate",
                        "post_holding",
                        "endorsement",
                        "revision",
                        "claim",
                        "idempotency_key",
                        "bulk_import_problem");

        assertThat(traces.tablesWith(mary.asSearched())).contains("person_name");

        Forgettable.erase(person, CASE).then().statusCode(201);

        assertThat(traces.tablesWith(mary.name())).isEmpty();
        assertThat(traces.tablesWith(mary.asSearched())).isEmpty();
        assertThat(traces.eventsWith(mary.name())).isEmpty();
    }

    @Test
    void nothing_is_left_of_what_was_said_of_a_candidacy_that_never_came_about() throws Exception {
        var person = mary.recorded();
        words.isEndorsedAsADraftThatIsDeleted(person);

        Forgettable.erase(person, CASE).then().statusCode(201);

        assertThat(traces.tablesWith(mary.name())).isEmpty();
        assertThat(traces.eventsWith(mary.name())).isEmpty();
    }

    @Test
    void nothing_is_left_of_those_who_turned_out_to_be_the_person() throws Exception {
        var person = mary.recorded();
        var duplicate = words.isUnited(person);
        assertThat(traces.tablesWith(mary.name())).contains("person", "candidate", "person_merge", "revision");

        // Who was wrongly taken for someone else is somebody else now.
        for (var each : traces.column(
                "select id from person where merged_into is null and name = '%s'".formatted(mary.name()))) {
            Forgettable.erase(each, CASE).then().statusCode(201);
        }

        assertThat(traces.tablesWith(mary.name())).isEmpty();
        assertThat(traces.eventsWith(mary.name())).isEmpty();
        assertThat(traces.column("select name from person where id = '%s'".formatted(duplicate)))
                .containsExactly("[erased]");
    }

    @Test
    void what_was_known_before_the_erasure_is_known_no_more() throws Exception {
        var person = mary.recorded();
        var candidate = mary.stands(person);
        var before = traces.column(
                        "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                .getFirst();

        Forgettable.erase(person, CASE);

        for (var record : List.of("/v1/people/" + person, "/v1/candidates/" + candidate)) {
            anonymous()
                    .get(record + "?asKnownAt=" + before)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "public, no-cache")
                    .body(containsString("[erased]"))
                    .body(not(containsString(mary.name())));
        }
    }

    @Test
    void a_deleted_draft_is_erased_from_the_log_and_told_as_deleted_again() throws Exception {
        var draft = Client.draftPerson(mary.name());
        delete("/v1/people/" + draft, 1).then().statusCode(204);

        Forgettable.erase(draft, CASE)
                .then()
                .statusCode(201)
                .body("name", equalTo("[erased]"))
                .body("erasedAt", notNullValue());
        Forgettable.erase(draft, "another case").then().statusCode(201).header("ETag", "\"3\"");

        assertThat(traces.tablesWith(mary.name())).isEmpty();
        assertThat(traces.eventsWith(mary.name())).isEmpty();
        assertThat(traces.column("select type from revision where aggregate_id = '%s' order by aggregate_version"
                        .formatted(draft)))
                .containsExactly(
                        "org.hustings.person.created.v1",
                        "org.hustings.person.deleted.v1",
                        "org.hustings.person.deleted.v1");
        anonymous().get("/v1/people/" + draft).then().statusCode(404);
    }
}
