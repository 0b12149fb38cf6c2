package org.hustings.commons.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class DatabaseFailuresTest {
    private static final DatabaseFailures FAILURES =
            new DatabaseFailures(List.of(() -> Map.of("word_key", DuplicateWord::new)));

    private static final class DuplicateWord extends DomainException {
        DuplicateWord() {
            super(Kind.CONFLICT, "duplicate-word", "The word is there", "Another word is the same.");
        }
    }

    private static ConstraintViolationException refusedBy(String constraint) {
        return new ConstraintViolationException("refused", new SQLException("refused", "23505"), constraint);
    }

    @Test
    void a_constraint_is_the_failure_that_its_feature_says() {
        assertThat(FAILURES.of(refusedBy("word_key"))).map(Failure::code).contains("duplicate-word");
    }

    @Test
    void a_constraint_is_known_by_the_driver_s_own_exception_too() {
        var refused = new PSQLException(new ServerErrorMessage("SERROR\0C23505\0Mduplicate key\0nword_key\0"));

        assertThat(FAILURES.of(refused)).map(Failure::code).contains("duplicate-word");
    }

    @Test
    void a_constraint_that_nobody_explains_is_not_known() {
        assertThat(FAILURES.of(refusedBy("other_key"))).isEmpty();
    }

    @Test
    void a_lost_race_is_stale() {
        assertThat(FAILURES.of(new OptimisticLockException()))
                .map(Failure::status)
                .contains(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57014", "57P01"})
    void a_database_that_is_away_or_busy_is_unavailable(String state) {
        assertThat(FAILURES.of(new SQLException("away", state))).hasValueSatisfying(failure -> {
            assertThat(failure.status()).isEqualTo(503);
            assertThat(failure.headers()).containsKey("Retry-After");
        });
    }

    @Test
    void a_pool_without_connections_is_unavailable() {
        assertThat(FAILURES.of(new SQLException("Acquisition timeout")))
                .map(Failure::status)
                .contains(503);
    }

    @Test
    void a_value_that_a_column_cannot_hold_breaks_a_rule() {
        assertThat(FAILURES.of(new SQLException("invalid byte sequence", "22021")))
                .map(Failure::status)
                .contains(422);
    }

    @Test
    void wrong_sql_is_a_bug_and_nothing_to_tell() {
        assertThat(FAILURES.of(new SQLException("syntax error", "42601"))).isEmpty();
    }
}
