package org.hustings.commons.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Where uploads are kept. A chunk is written as soon as it is there, with a connection that is given back at once: a
 * slow client holds neither a connection nor a transaction.
 */
@ApplicationScoped
class UploadStore {

    private static final Logger LOG = Logger.getLogger(UploadStore.class);

    private static final String BEGIN =
            "insert into bulk_import (id, format, status, submitted_by) values (?, ?, 'RECEIVING', ?)";
    private static final String APPEND = """
            with chunk as (insert into bulk_import_chunk (import_id, number, content) values (?, ?, ?))
            update bulk_import set bytes = bytes + ?, updated_at = clock_timestamp() where id = ?
            """;
    private static final String PARAMETERS = "select parameters from bulk_import where id = ?";
    private static final String FORGET = "delete from bulk_import where id = ? and status = 'RECEIVING'";
    private static final String FORGET_ABANDONED = """
            delete from bulk_import where status = 'RECEIVING'
            and updated_at < clock_timestamp() - make_interval(secs => ?)
            """;

    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final DataSource dataSource;
    private final BulkConfig config;
    private final ObjectMapper json;

    UploadStore(DataSource dataSource, BulkConfig config, ObjectMapper json) {
        this.dataSource = dataSource;
        this.config = config;
        this.json = json;
    }

    UUID begin(String format, String subject) throws SQLException {
        var id = ids.generate();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(BEGIN)) {
            insert.setObject(1, id);
            insert.setString(2, format);
            insert.setString(3, subject);
            insert.executeUpdate();
        }
        return id;
    }

    void append(UUID id, int number, byte[] buffer, int length) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(APPEND)) {
            insert.setObject(1, id);
            insert.setInt(2, number);
            insert.setBytes(3, length == buffer.length ? buffer : Arrays.copyOf(buffer, length));
            insert.setLong(4, length);
            insert.setObject(5, id);
            insert.executeUpdate();
        }
    }

    /** An upload as its format reads it. */
    Content content(UUID id) throws SQLException {
        return new StoredContent(dataSource, id, parameters(id));
    }

    private Map<String, String> parameters(UUID id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(PARAMETERS)) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                return row.next() ? SaidBeside.read(json, row.getString(1)) : Map.of();
            }
        }
    }

    /** Forgets an upload that is not to be imported; should that fail, it is forgotten later. */
    void forget(UUID id) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, id);
            delete.executeUpdate();
        } catch (SQLException e) {
            LOG.warnf(e, "Upload %s is not needed and could not be removed yet", id);
        }
    }

    @Scheduled(every = "10m", delayed = "5m")
    void forgetAbandoned() throws SQLException {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(FORGET_ABANDONED)) {
            delete.setDouble(1, (double) config.abandonedAfter().toSeconds());
            delete.executeUpdate();
        }
    }
}
