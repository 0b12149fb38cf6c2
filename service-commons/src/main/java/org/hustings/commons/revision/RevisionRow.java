package org.hustings.commons.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the log as it is stored. */
record RevisionRow(
        long position,
        UUID eventId,
        String type,
        Aggregate aggregate,
        String partitionKey,
        String actor,
        @Nullable String reason,
        Instant occurredAt,
        Instant recordedAt,
        JsonNode changed,
        JsonNode record,
        @Nullable JsonNode details,
        boolean withheld) {

    static final String COLUMNS = """
            position, event_id, type, aggregate_type, aggregate_id, aggregate_version, partition_key, actor, reason,
            occurred_at, recorded_at, changed, record, details, withheld
            """;

    static RevisionRow read(ResultSet row, ObjectMapper json) throws SQLException {
        var details = row.getString("details");
        return new RevisionRow(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                new Aggregate(
                        row.getString("aggregate_type"),
                        row.getString("aggregate_id"),
                        row.getLong("aggregate_version")),
                row.getString("partition_key"),
                row.getString("actor"),
                row.getString("reason"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                tree(json, row.getString("changed")),
                tree(json, row.getString("record")),
                details == null ? null : tree(json, details),
                row.getBoolean("withheld"));
    }

    static JsonNode tree(ObjectMapper json, String stored) throws SQLException {
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException e) {
            throw new SQLException("A revision holds what is not JSON", e);
        }
    }
}
