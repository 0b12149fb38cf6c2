package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** To erase a person again changes nothing, unless something was left. */
@QuarkusTest
class RepeatedErasureTest {

    private static final String CASE = Forgettable.CASE;

    private final Forgettable mary = new Forgettable("Mary-" + word());
    private final ForgettableWords words = new ForgettableWords(mary);
    private final Traces traces;
    private final Database database;

    RepeatedErasureTest(DataSource dataSource) {
        this.traces = new Traces(dataSource);
        this.database = new Database(dataSource);
    }

    /** Else the next test would see events twice. */
    @AfterEach
    void awaitTopic() {
        traces.awaitTopic();
    }

    @Test
    void to_erase_again_adds_no_revision_and_publishes_nothing_anew() throws Exception {
        var person = mary.recorded();
        words.isUnited(person);
        words.endorses(person, candidate(election(), "Len McCluskey"));
        words.isEndorsed(mary.stands(person));
        words.isEndorsedAsADraftThatIsDeleted(person);
        mary.holdsAPost(person);
        mary.holdsAPostInADraftThatIsDeleted(person);
        Forgettable.erase(person, CASE).then().statusCode(201);
        var once = all();

        Forgettable.erase(person, "another case").then().statusCode(201).header("ETag", "\"3\"");

        assertThat(all()).isEqualTo(once);
    }

    @Test
    void a_deleted_draft_is_told_as_deleted_once_more_and_not_twice() throws Exception {
        var draft = Client.draftPerson(mary.name());
        Client.delete("/v1/people/" + draft, 1).then().statusCode(204);
        Forgettable.erase(draft, CASE).then().statusCode(201);
        var once = all();

        Forgettable.erase(draft, "another case").then().statusCode(201);

        assertThat(all()).isEqualTo(once);
    }

    @Test
    void what_was_left_is_erased_when_it_is_asked_for_again() throws Exception {
        var person = mary.recorded();
        var endorsement = words.isEndorsedAsADraftThatIsDeleted(person);
        Forgettable.erase(person, CASE).then().statusCode(201);
        // As a release that did not look there left it.
        database.execute("""
                select set_config('hustings.erasing', 'endorsement/%1$s', false);
                update revision set record = record || '{"statement": "Vote for %2$s"}' where aggregate_id = '%1$s';
                select set_config('hustings.erasing', '', false)""".formatted(endorsement, mary.name()));

        Forgettable.erase(person, "another case").then().statusCode(201).header("ETag", "\"3\"");

        assertThat(traces.tablesWith(mary.name())).isEmpty();
        assertThat(traces.eventsWith(mary.name())).isEmpty();
    }

    /** How far the log has come, how often it was to be published anew, and the versions of all merges. */
    private List<String> all() throws SQLException {
        return traces.column("""
                select (select max(position) from revision) || ' ' || (select max(id) from erasure) || ' '
                    || (select coalesce(sum(version), 0) from person_merge)""");
    }
}
