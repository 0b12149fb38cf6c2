package org.hustings.commons.problem;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database's refusals mean: by constraint name, by SQL state, or that it does not answer. */
@ApplicationScoped
class DatabaseFailures {
    private static final Logger LOG = Logger.getLogger(DatabaseFailures.class);
    private static final String DATA_CLASS = "22";
    /** Connection, serialization and deadlock, resources, a lock not had, shutdown and cancellation, system error. */
    private static final List<String> TRANSIENT_CLASSES = List.of("08", "40", "53", "55P03", "57", "58");

    private final Map<String, Supplier<? extends DomainException>> byConstraint = new HashMap<>();

    DatabaseFailures(@All List<ConstraintProblems> problems) {
        problems.forEach(each -> byConstraint.putAll(each.byConstraint()));
    }

    /** Empty if this cause is nothing that the database says. */
    Optional<Failure> of(Throwable cause) {
        return switch (cause) {
            case OptimisticLockException stale -> Optional.of(StandardFailure.STALE.failure());
            case StaleStateException stale -> Optional.of(StandardFailure.STALE.failure());
            case ConstraintViolationException refused -> ofConstraint(refused.getConstraintName());
            case PSQLException refused when constraintOf(refused) != null -> ofConstraint(constraintOf(refused));
            case SQLException failure -> ofState(failure);
            default -> Optional.empty();
        };
    }

    /** Statements that do not go through Hibernate have the constraint's name only here. */
    private static @Nullable String constraintOf(PSQLException refused) {
        ServerErrorMessage message = refused.getServerErrorMessage();
        return message == null ? null : message.getConstraint();
    }

    private Optional<Failure> ofConstraint(@Nullable String name) {
        Supplier<? extends DomainException> known = name == null ? null : byConstraint.get(name);
        if (known != null) {
            return Optional.of(Failure.of(known.get()));
        }
        LOG.errorf("Constraint %s refused a write and no ConstraintProblems bean says what that means", name);
        return Optional.empty();
    }

    private static Optional<Failure> ofState(SQLException failure) {
        String state = failure.getSQLState();
        // The pool's own failure to hand out a connection has no SQL state; all of PostgreSQL's failures have one.
        if (state == null || TRANSIENT_CLASSES.stream().anyMatch(state::startsWith)) {
            return Optional.of(StandardFailure.UNAVAILABLE.failure());
        }
        if (state.startsWith(DATA_CLASS)) {
            return Optional.of(new Failure(
                    Kind.RULE_VIOLATED.status(),
                    "unstorable-value",
                    "A value cannot be stored",
                    "A value of the request is outside of what can be stored.",
                    List.of(),
                    Map.of()));
        }
        return Optional.empty();
    }
}
