package org.hustings.election.election.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hibernate.Session;
import org.hustings.election.Api;
import org.hustings.election.result.ElectionResult;
import org.junit.jupiter.api.Test;

/** Results that were recorded before counts had rows of their own become the first counts of their elections. */
@QuarkusTest
class ResultMigrationTest {

    private static final String OLD = """
            {"status": "CERTIFIED", "countStatus": "COMPLETED", "isTest": %s, "rounds": [], "sources": []}""";

    @Inject
    EntityManager entityManager;

    @Inject
    ObjectMapper json;

    @Test
    void a_result_from_before_becomes_the_first_count_and_a_trial_none() {
        var counted = Api.election();
        var trial = Api.election();
        QuarkusTransaction.begin();
        try {
            entityManager.createNativeQuery("delete from result").executeUpdate();
            entityManager.createNativeQuery("update election set result = null").executeUpdate();
            giveOldResult(counted, OLD.formatted(false));
            giveOldResult(trial, OLD.formatted(true));

            migrate();

            var body = text("select cast(result as text) from election where id = :id", counted);
            var result = read(body);
            assertThat(result.number()).isEqualTo(1);
            assertThat(result.firstCertified()).isEqualTo(1);
            assertThat(result.id().version()).isEqualTo(7);
            assertThat(text("select cast(body as text) from result where election_id = :id", counted))
                    .isEqualTo(body);
            assertThat(text("select coalesce(cast(result as text), 'none') from election where id = :id", trial))
                    .isEqualTo("none");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void giveOldResult(String election, String result) {
        entityManager
                .createNativeQuery("""
                        update election set phase = 'COUNTING', result = cast(:result as jsonb) where id = :id""")
                .setParameter("result", result)
                .setParameter("id", election)
                .executeUpdate();
    }

    private String text(String query, String election) {
        return String.valueOf(entityManager
                .createNativeQuery(query, String.class)
                .setParameter("id", election)
                .getSingleResult());
    }

    private ElectionResult read(String body) {
        try {
            return json.readValue(body, ElectionResult.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }

    /** Runs what the migration does to rows; what it does to tables is done. */
    private void migrate() {
        var changes = migration().substring(migration().indexOf("update election\n"));
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(changes);
            }
        });
    }

    private static String migration() {
        try (var file = ResultMigrationTest.class.getResourceAsStream("/db/migration/V3__results.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
