package org.hustings.commons.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Up to where the log is complete, for whoever reads it by position without the relay, whose own position stands still
 * while Kafka is away and goes back when a topic is published anew.
 *
 * <p>Each copy of the service looks for itself, and only when it is asked. Copies may see different ends for a moment; a
 * position that one has called complete is so for all of them.
 */
@ApplicationScoped
public class LogHorizon {

    private final DataSource dataSource;
    private final ReentrantLock looking = new ReentrantLock();
    private final Watermark watermark = new Watermark(0);
    private volatile long complete;

    LogHorizon(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The position up to which every revision is committed or will never be. Not to be asked within a transaction, for
     * which it would wait. Who asks while another looks gets what was known before.
     */
    public long complete() {
        if (looking.tryLock()) {
            try (var connection = dataSource.getConnection()) {
                complete = watermark.rise(connection);
            } catch (SQLException e) {
                throw unreadable(e);
            } finally {
                looking.unlock();
            }
        }
        return complete;
    }

    /** Whether the log of this service has ever come so far. */
    public boolean isKnown(long position) {
        if (position <= complete) {
            return position >= 0;
        }
        try (var connection = dataSource.getConnection()) {
            return position <= Watermark.handedOut(connection);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static PersistenceException unreadable(SQLException cause) {
        return new PersistenceException("The log could not be read", cause);
    }
}
