package org.hustings.election.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.scrutiny.ScrutineerReport;

/** Where names are kept that sources printed beside the votes of candidates: the log, and the counts. */
@ApplicationScoped
class PrintedNames {

    /** The path finds the candidate's votes with a name at any depth. */
    private static final String ARE_LOGGED = """
            select exists (
                select from revision
                where (aggregate_type = 'election' and aggregate_id = :election
                        or aggregate_type = 'test-result' and aggregate_id in (
                            select cast(id as text) from result where election_id = :election and is_test))
                    and (jsonb_path_exists(record, cast(:path as jsonpath))
                        or jsonb_path_exists(details, cast(:path as jsonpath))))
            """;

    private static final String PATH = "lax $.** ? (@.candidateId == \"%s\" && @.ballotName != \"[erased]\")";

    private static final String LOCK = "select 1 from election where id = :election for update";
    private static final String TRIALS =
            "select cast(id as text) from result where election_id = :election and is_test";
    private static final String COUNTS =
            "select id, cast(body as text) as body from result where election_id = :election for update";
    private static final String STORE = "update result set body = cast(:body as jsonb) where id = :id";

    private final EntityManager entityManager;
    private final ObjectMapper json;

    PrintedNames(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /** Holds the election until the transaction ends; false if it is not there. */
    boolean lock(String election) {
        return !entityManager
                .createNativeQuery(LOCK, Integer.class)
                .setParameter("election", election)
                .getResultList()
                .isEmpty();
    }

    /** Whether any revision of the election or of a trial count has a name beside the candidate's votes. */
    boolean areLogged(String election, UUID candidate) {
        return (boolean) entityManager
                .createNativeQuery(ARE_LOGGED, Boolean.class)
                .setParameter("election", election)
                .setParameter("path", PATH.formatted(candidate))
                .getSingleResult();
    }

    /** The counts of trial votes, which are records of their own. */
    @SuppressWarnings("unchecked")
    List<String> trialsOf(String election) {
        return entityManager
                .createNativeQuery(TRIALS, String.class)
                .setParameter("election", election)
                .getResultList();
    }

    /** Erases the name from all counts of the election, those too that others superseded. */
    @SuppressWarnings("unchecked")
    void eraseFromCounts(String election, ErasedCandidate erased) {
        List<Tuple> counts = entityManager
                .createNativeQuery(COUNTS, Tuple.class)
                .setParameter("election", election)
                .getResultList();
        counts.forEach(count -> entityManager
                .createNativeQuery(STORE)
                .setParameter("id", count.get("id", UUID.class))
                .setParameter("body", erased(count.get("body", String.class), erased))
                .executeUpdate());
    }

    /** The same result without the name. */
    UnaryOperator<ElectionResult> ofResult(ErasedCandidate erased) {
        return result -> erased(result, ElectionResult.class, erased);
    }

    /** The same report without the name. */
    UnaryOperator<ScrutineerReport> ofReport(ErasedCandidate erased) {
        return report -> erased(report, ScrutineerReport.class, erased);
    }

    private <T> T erased(T value, Class<T> type, ErasedCandidate erased) {
        return json.convertValue(erased.record(json.valueToTree(value)), type);
    }

    private String erased(String body, ErasedCandidate erased) {
        try {
            return erased.record(json.readTree(body)).toString();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A count holds what is not JSON", e);
        }
    }
}
