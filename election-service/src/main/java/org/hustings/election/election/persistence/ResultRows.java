package org.hustings.election.election.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.UncheckedIOException;
import org.hustings.commons.revision.Change;
import org.hustings.election.election.contract.ElectionRecord;
import org.hustings.election.election.contract.TestResultRecord;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.result.ElectionResult;

/**
 * Every count that was ever recorded, a row each, with the outcomes of its checks in rows beside it. They follow the
 * elections: every accepted change of one is heard here in its own transaction, whichever command made it, so that the
 * rows are as the election is. A count that another supersedes stays as it was last.
 */
@ApplicationScoped
public class ResultRows {

    private static final String SUPERSEDE = """
            update result set superseded_at = cast(:recordedAt as timestamptz),
                body = body || jsonb_build_object('supersededAt', cast(:recordedAt as text))
            where election_id = :election and is_test = :isTest and superseded_at is null and id <> cast(:id as uuid)
            """;

    /** Selects from the election, since what was deleted with it must not come back. */
    private static final String KEEP = """
            insert into result (id, election_id, number, status, is_test, recorded_at, checks, body)
            select cast(:id as uuid), id, :number, :status, :isTest, cast(:recordedAt as timestamptz),
                cast(:checks as jsonb), cast(:body as jsonb)
            from election where id = :election
            on conflict (id) do update set status = excluded.status, checks = excluded.checks, body = excluded.body
                where (result.checks, result.body) is distinct from (excluded.checks, excluded.body)
            """;

    private static final String KEEP_CHECKS = """
            insert into result_check (result_id, code, outcome, recorded_at)
            select cast(:id as uuid), made.code, made.outcome, cast(:recordedAt as timestamptz)
            from jsonb_to_recordset(cast(:checks as jsonb)) as made (code text, outcome text)
            on conflict (result_id, code) do update set outcome = excluded.outcome
                where result_check.outcome <> excluded.outcome
            """;

    private static final String NEXT_TRIAL =
            "select coalesce(max(number), 0) + 1 from result where election_id = :election and is_test";

    private final EntityManager entityManager;
    private final ObjectMapper json;

    ResultRows(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /** The number that the next trial count of an election gets; the caller holds the lock on the election. */
    public int nextTrialOf(ElectionId election) {
        var next = entityManager
                .createNativeQuery(NEXT_TRIAL, Integer.class)
                .setParameter("election", election.value())
                .getSingleResult();
        return ((Number) next).intValue();
    }

    void follow(@Observes Change change) {
        if (change.record() instanceof ElectionRecord election && election.result() != null) {
            keep(election.id(), election.result());
        } else if (change.record() instanceof TestResultRecord trial) {
            keep(trial.electionId(), trial.result());
        }
    }

    private void keep(String election, ElectionResult result) {
        of(SUPERSEDE, result)
                .setParameter("election", election)
                .setParameter("isTest", result.isTest())
                .executeUpdate();
        var checks = text(result.checks());
        var kept = of(KEEP, result)
                .setParameter("election", election)
                .setParameter("isTest", result.isTest())
                .setParameter("number", result.number())
                .setParameter("status", result.status().name())
                .setParameter("checks", checks)
                .setParameter("body", text(result))
                .executeUpdate();
        if (kept > 0) {
            of(KEEP_CHECKS, result).setParameter("checks", checks).executeUpdate();
        }
    }

    private Query of(String statement, ElectionResult result) {
        return entityManager
                .createNativeQuery(statement)
                .setParameter("id", result.id().toString())
                .setParameter("recordedAt", result.recordedAt().toString());
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A result cannot be written as JSON", e);
        }
    }
}
