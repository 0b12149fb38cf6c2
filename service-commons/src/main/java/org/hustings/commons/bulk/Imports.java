package org.hustings.commons.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Map;
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
                update bulk_import set status = 'QUEUED', sha256 = ?, parameters = ?::jsonb, updated_at = clock_timestamp()
                where id = ? and status = 'RECEIVING' returning id)
            select pg_notify('bulk_import', '') from queued
            """;

    private final DataSource dataSource;
    private final ImportQueries queries;
    private final Caller caller;
    private final ObjectMapper json;

    Imports(DataSource dataSource, ImportQueries queries, Caller caller, ObjectMapper json) {
        this.dataSource = dataSource;
        this.queries = queries;
        this.caller = caller;
        this.json = json;
    }

    /** Puts an upload into the queue. */
    @Transactional
    public BulkImport accept(Upload upload) {
        return accept(upload, Map.of());
    }

    /** Puts an upload into the queue with what was said beside it, which its format finds with the content. */
    @Transactional
    public BulkImport accept(Upload upload, Map<String, String> parameters) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(QUEUE)) {
            update.setString(1, upload.sha256());
            update.setString(2, json.valueToTree(parameters).toString());
            update.setObject(3, upload.id());
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
