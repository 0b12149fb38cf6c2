package org.hustings.commons.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Caller;

/** The imports of a service, for its resource: what was sent is accepted here, and its progress read. */
@ApplicationScoped
public class Imports {

    /** The notification is sent by PostgreSQL at commit, so a worker is woken only by what it can already see. */
    private static final String QUEUE = """
            with queued as (
                update bulk_import set status = 'QUEUED', sha256 = ?, updated_at = clock_timestamp()
                where id = ? and status = 'RECEIVING' returning id)
            select pg_notify('bulk_import', '') from queued
            """;

    private final DataSource dataSource;
    private final ImportQueries queries;
    private final Caller caller;

    Imports(DataSource dataSource, ImportQueries queries, Caller caller) {
        this.dataSource = dataSource;
        this.queries = queries;
        this.caller = caller;
    }

    /** Puts an upload into the queue. */
    @Transactional
    public BulkImport accept(Upload upload) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(QUEUE)) {
            update.setString(1, upload.sha256());
            update.setObject(2, upload.id());
            update.execute();
        } catch (SQLException e) {
            throw new ImportNotStored(upload.id(), e);
        }
        return queries.get(upload.id());
    }

    /** An import; for callers without a role it is not there. */
    public BulkImport get(UUID id) {
        if (!caller.mayReadDrafts()) {
            throw new ImportNotFound(id);
        }
        return queries.get(id);
    }

    /** A page of the imports, newest first; empty for callers without a role. */
    public BulkImportPage list(PageQuery page) {
        return queries.list(caller.mayReadDrafts(), page);
    }

    /** A page of what was wrong, in the order in which it was found. */
    public ImportProblemPage problems(UUID id, PageQuery page) {
        get(id);
        return queries.problems(id, page);
    }
}
