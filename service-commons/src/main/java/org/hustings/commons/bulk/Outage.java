package org.hustings.commons.bulk;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.jspecify.annotations.Nullable;

/** Whether a failure is of the moment for every record alike, since something that all need is away. */
final class Outage {

    /** Connection exception, shutdown and start of the server, and no connection left (PostgreSQL, appendix A). */
    private static final List<String> STATES = List.of("08", "57P0", "53300");

    private static final int DEEPEST = 20;

    private Outage() {}

    static boolean is(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(Outage::isItself);
    }

    private static boolean isItself(Throwable failure) {
        return switch (failure) {
            case SQLException sql -> isState(sql.getSQLState());
            case DomainException domain -> domain.kind() == Kind.UNAVAILABLE;
            default -> false;
        };
    }

    /** The pool gives no state when it has no connection to hand out. */
    private static boolean isState(@Nullable String state) {
        return state == null || STATES.stream().anyMatch(state::startsWith);
    }
}
