package org.hustings.commons.revision;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hustings.commons.idempotency.KeptAnswers;

/**
 * Erases personal data from the past of a record: from its revisions, from the answers kept for safe repeats and, once
 * the transaction is committed, from the topic. That a revision was made, which, when and by whom stays.
 */
@ApplicationScoped
public class RevisionEraser {

    private static final String PERMIT = "select set_config('hustings.erasing', ?, true)";
    private static final String REQUEST = "insert into erasure (aggregate_type, aggregate_id) values (?, ?)";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final KeptAnswers answers;

    RevisionEraser(DataSource dataSource, ObjectMapper json, KeptAnswers answers) {
        this.dataSource = dataSource;
        this.json = json;
        this.answers = answers;
    }

    /**
     * Rewrites every revision of the record in the caller's transaction, which holds the lock on the record: its
     * members, details and reasons become what the clearing leaves of them.
     *
     * <p>The state of the record is the caller's to clear, and to tell in a revision of its own after this.
     *
     * @return whether there was anything to erase; else the topic does not have to follow
     */
    @Transactional(TxType.MANDATORY)
    public boolean erase(String aggregateType, String id, Clearing clearing) {
        try (var connection = dataSource.getConnection()) {
            permit(connection, aggregateType + "/" + id);
            var rewritten = new RevisionRewriting(connection, json, clearing).of(aggregateType, id);
            permit(connection, "");
            if (rewritten) {
                request(connection, aggregateType, id);
            }
            answers.forget(id);
            return rewritten;
        } catch (SQLException e) {
            throw new PersistenceException("The revisions of %s %s were not erased".formatted(aggregateType, id), e);
        }
    }

    /** Tells the trigger that guards the log which record's revisions may be rewritten until the transaction ends. */
    private static void permit(Connection connection, String record) throws SQLException {
        try (var set = connection.prepareStatement(PERMIT)) {
            set.setString(1, record);
            set.execute();
        }
    }

    private static void request(Connection connection, String aggregateType, String id) throws SQLException {
        try (var insert = connection.prepareStatement(REQUEST)) {
            insert.setString(1, aggregateType);
            insert.setString(2, id);
            insert.executeUpdate();
        }
    }
}
