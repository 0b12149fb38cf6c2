package org.hustings.commons.inbox;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** A failure to handle an event that has to do with the moment and not with the event: it is tried again. */
class PassingFailure extends RuntimeException {

    /**
     * Classes of SQLSTATE that another try may not meet: connection exception, transaction rollback, insufficient
     * resources, object not in prerequisite state (locks), operator intervention, system error (PostgreSQL,
     * appendix A).
     */
    private static final Set<String> PASSING_STATES = Set.of("08", "40", "53", "55", "57", "58");

    PassingFailure(Throwable cause) {
        super("The event cannot be handled for now", cause);
    }

    static boolean is(Throwable failure) {
        return causes(failure).anyMatch(PassingFailure::passes);
    }

    private static boolean passes(Throwable failure) {
        return switch (failure) {
            case SQLException sql -> passes(sql.getSQLState());
            case OptimisticLockException lock -> true;
            case StaleStateException stale -> true;
            case com.fasterxml.jackson.core.JacksonException unreadable -> false;
            case IOException io -> true;
            case InterruptedException interrupted -> true;
            case TimeoutException timeout -> true;
            case RejectedExecutionException full -> true;
            case OutOfMemoryError memory -> true;
            // One that took too long is ended by the transaction manager; what the database refuses has a cause.
            case RollbackException ended -> ended.getCause() == null;
            default -> false;
        };
    }

    /** The connection pool gives no state when it has run out of connections. */
    private static boolean passes(@Nullable String state) {
        return state == null || state.length() < 2 || PASSING_STATES.contains(state.substring(0, 2));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
