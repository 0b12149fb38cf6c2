package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.merged;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.undo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A copy of the release before runs beside this one while that is rolled out. */
@QuarkusTest
class ReleaseBeforeTest {

    /** As that release adds a candidacy: it names one person, and no merges. */
    private static final String ADD = """
            insert into candidate (id, version, draft, person_id, election_id, ballot_name, list_position,
                pre_election_status, profile, created_at, updated_at)
            select '%1$s', 1, false, '%2$s', election_id, ballot_name, list_position, pre_election_status, profile,
                created_at, updated_at
            from candidate where id = '%3$s'
            """;

    @Inject
    DataSource dataSource;

    @Inject
    Flyway flyway;

    @Test
    void a_candidacy_that_it_records_of_a_duplicate_is_of_the_person_and_comes_back_with_the_duplicate()
            throws Exception {
        var person = person("Len McCluskey");
        var another = person("Leonard McCluskey");
        var duplicate = person("L McCluskey");
        var first = merged(another, duplicate);
        merged(person, another);
        var like = candidate(election(), "Gerard Coyne");
        var added = UUID.randomUUID().toString();

        new Database(dataSource).execute(ADD.formatted(added, duplicate, like));
        personOf(added, person);

        undo(duplicate, first).then().statusCode(201);
        personOf(added, duplicate);
    }

    @Test
    void it_starts_beside_migrations_of_both_series_that_it_does_not_know() throws Exception {
        var database = new Database(dataSource);
        for (var version : List.of("0.999", "9.0")) {
            database.execute("""
                    insert into flyway_schema_history
                        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    select max(installed_rank) + 1, '%1$s', 'later', 'SQL', 'V%1$s__later.sql', 1, 'test', 1, true
                    from flyway_schema_history""".formatted(version));
        }

        try {
            assertThat(flyway.migrate().migrationsExecuted).isZero();
        } finally {
            database.execute("delete from flyway_schema_history where description = 'later'");
        }
    }

    private static void personOf(String candidate, String person) {
        anonymous().get("/v1/candidates/" + candidate).then().statusCode(200).body("personId", equalTo(person));
    }
}
