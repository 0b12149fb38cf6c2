package org.hustings.commons.asknown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.hustings.commons.problem.InvalidParameter;

/**
 * Tells whether anything can still be added to what was known at an instant.
 *
 * <p>A revision gets the time of its recording from the database's clock, after its transaction got an id and before it
 * commits. So whatever may still turn up with a time at or before the instant belongs to a transaction that runs now,
 * has an id, and began at or before it. The question has to be asked before the log is read, in a statement of its own:
 * a transaction that ends in between is then seen by the reader, and never missed by both.
 */
@ApplicationScoped
class PastInstants {

    /**
     * Who may not look into other sessions sees no start of their transactions; those count as old. The activity is
     * read after the time of the statement was taken, hence after the instant.
     */
    private static final String LOOK = """
            select statement_timestamp() < ? as future, statement_timestamp() > ? and not exists (
                select from pg_stat_activity
                where datname = current_database() and backend_xid is not null
                    and (xact_start is null or xact_start <= ?)) as settled
            """;

    private final DataSource dataSource;

    PastInstants(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Fails with 400 for an instant in the future, by the clock of the database. */
    void refuseFuture(AsKnownAt at) {
        isSettled(at);
    }

    /** Whether the instant is settled. Fails with 400 for one in the future, by the clock of the database. */
    boolean isSettled(AsKnownAt at) {
        var instant = at.instant().atOffset(ZoneOffset.UTC);
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(LOOK)) {
            select.setObject(1, instant);
            select.setObject(2, instant);
            select.setObject(3, instant);
            try (var row = select.executeQuery()) {
                row.next();
                if (row.getBoolean("future")) {
                    throw new InvalidParameter("asKnownAt", "future-instant", "must not be in the future");
                }
                return row.getBoolean("settled");
            }
        } catch (SQLException e) {
            throw new PersistenceException("The running transactions could not be read", e);
        }
    }
}
