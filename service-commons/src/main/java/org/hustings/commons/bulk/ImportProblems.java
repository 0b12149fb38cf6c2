package org.hustings.commons.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;

/** The problems that imports met, for those who have to forget what is said of them. */
@ApplicationScoped
public class ImportProblems {

    private static final String FORGET = """
            update bulk_import_problem set subject = null, message = 'erased'
            where exists (select from unnest(?) as forgotten (words)
                where strpos(lower(message collate "und-x-icu"), lower(words collate "und-x-icu")) > 0
                    or strpos(lower(subject collate "und-x-icu"), lower(words collate "und-x-icu")) > 0)
            """;

    private final DataSource dataSource;

    ImportProblems(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Takes out of the problems of all imports, in the caller's transaction, whatever contains one of these words, in
     * upper or lower case. Where a problem was and which stays.
     */
    @Transactional(TxType.MANDATORY)
    public void forget(Collection<String> words) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(FORGET)) {
            update.setArray(1, connection.createArrayOf("text", words.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("The problems of imports were not forgotten", e);
        }
    }
}
