package org.hustings.commons.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which failures have to do with the moment. */
class PassingFailureTest {

    @ParameterizedTest
    @MethodSource("ofTheMoment")
    void what_has_to_do_with_the_moment_passes_however_it_is_wrapped(Throwable failure) {
        assertThat(PassingFailure.is(failure)).isTrue();
        assertThat(PassingFailure.is(new IllegalStateException(new RuntimeException(failure))))
                .isTrue();
    }

    static Stream<Throwable> ofTheMoment() {
        return Stream.of(
                new SQLException("The connection broke", "08006"),
                new InterruptedException(),
                new RejectedExecutionException(),
                new TimeoutException(),
                new OutOfMemoryError(),
                new RollbackException("ARJUNA016102: The transaction is not active"));
    }

    @Test
    void a_commit_that_the_database_refuses_does_not_pass() {
        var refused = new RollbackException("ARJUNA016053: Could not commit transaction");
        refused.initCause(new SQLException("A duplicate", "23505"));

        assertThat(PassingFailure.is(refused)).isFalse();
    }

    @Test
    void a_fault_of_the_handler_does_not_pass() {
        assertThat(PassingFailure.is(new StackOverflowError())).isFalse();
        assertThat(PassingFailure.is(new IllegalStateException("No further try will help")))
                .isFalse();
    }
}
