package org.hustings.commons.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The keys that were used, by the subject who used them, with the answers they got. */
@ApplicationScoped
class IdempotencyKeys {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private static final String FIND =
            "select request_fingerprint, status, headers, body from idempotency_key where subject = ? and key = ?";
    private static final String STORE = """
            insert into idempotency_key (subject, key, request_fingerprint, status, headers, body)
            values (?, ?, ?, ?, ?::jsonb, ?)
            """;

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final IdempotencyConfig config;

    IdempotencyKeys(DataSource dataSource, ObjectMapper json, IdempotencyConfig config) {
        this.dataSource = dataSource;
        this.json = json;
        this.config = config;
    }

    /** Claims the key until the transaction ends; false if another transaction holds it. */
    boolean claim(String subject, String key) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            select.setString(1, subject + ' ' + key);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    Optional<StoredAnswer> find(String subject, String key) throws SQLException, JsonProcessingException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(FIND)) {
            select.setString(1, subject);
            select.setString(2, key);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var headers = json.readValue(row.getString("headers"), HEADERS);
                return Optional.of(new StoredAnswer(
                        row.getString("request_fingerprint"), row.getInt("status"), headers, row.getString("body")));
            }
        }
    }

    void store(String subject, String key, StoredAnswer answer) throws SQLException, JsonProcessingException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(STORE)) {
            insert.setString(1, subject);
            insert.setString(2, key);
            insert.setString(3, answer.fingerprint());
            insert.setInt(4, answer.status());
            insert.setString(5, json.writeValueAsString(answer.headers()));
            insert.setString(6, answer.body());
            insert.executeUpdate();
        }
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forgetOldKeys() throws SQLException {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(
                        "delete from idempotency_key where created_at < clock_timestamp() - make_interval(secs => ?)")) {
            delete.setDouble(1, (double) config.retention().toSeconds());
            delete.executeUpdate();
        }
    }
}
