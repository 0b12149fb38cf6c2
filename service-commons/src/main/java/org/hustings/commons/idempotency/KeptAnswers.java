package org.hustings.commons.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The answers that are kept for safe repeats, for those who have to forget what they say. */
@ApplicationScoped
public class KeptAnswers {

    /** The key stays used: a repeat must not do again what was done. It is answered as before, without the body. */
    private static final String FORGET = """
            update idempotency_key set body = null
            where body is not null and (strpos(body, ?) > 0 or strpos(cast(headers as text), ?) > 0)
            """;

    private final DataSource dataSource;

    KeptAnswers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Forgets, in the caller's transaction, the body of every answer that names the identifier. */
    @Transactional(TxType.MANDATORY)
    public void forget(String id) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(FORGET)) {
            update.setString(1, id);
            update.setString(2, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("The kept answers were not forgotten", e);
        }
    }
}
