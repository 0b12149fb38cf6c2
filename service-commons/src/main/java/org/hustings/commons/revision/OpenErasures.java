package org.hustings.commons.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The erasures that the topic has yet to follow, as the leading relay keeps them: through the connection that is its
 * claim to lead, so that a relay that has lost the claim moves none.
 */
final class OpenErasures {

    private static final TypeReference<TreeMap<Integer, Long>> OFFSETS = new TypeReference<>() {};

    private static final String RUNNING = """
            select published_before, cast(cut_before as text) as cut_before from erasure
            where finished_at is null and started_at is not null limit 1
            """;
    private static final String WAITING =
            "select exists (select from erasure where finished_at is null and started_at is null)";

    /** One statement, so that the relay starts over exactly if the erasures are under way. */
    private static final String BEGIN = """
            with begun as (
                update erasure set started_at = clock_timestamp(), cut_before = ?::jsonb, published_before = position
                from relay_position
                where relay = ? and finished_at is null and started_at is null)
            update relay_position set position = 0, updated_at = clock_timestamp() where relay = ?
            """;

    private static final String FINISH = """
            update erasure set finished_at = clock_timestamp(), last_failure = null
            where finished_at is null and started_at is not null
            """;
    private static final String TAKE_BACK = """
            update erasure set started_at = null, published_before = null, cut_before = null
            where finished_at is null and started_at is not null
            """;
    private static final String FAIL = "update erasure set last_failure = ? where finished_at is null";

    private final Connection connection;
    private final ObjectMapper json;

    OpenErasures(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    /**
     * What is under way, for any number of erasures at once.
     *
     * @param publishedBefore the position up to which the log was published before it is anew
     * @param cutBefore where that began on the topic: the next offset of each partition
     */
    record Running(long publishedBefore, Map<Integer, Long> cutBefore) {}

    Optional<Running> running() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(RUNNING)) {
            return row.next()
                    ? Optional.of(new Running(row.getLong("published_before"), offsets(row.getString("cut_before"))))
                    : Optional.empty();
        }
    }

    boolean areWaiting() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Begins all that are waiting, and takes the relay back to the start of the log. */
    void begin(Map<Integer, Long> cutBefore) throws SQLException {
        update(BEGIN, json.valueToTree(cutBefore).toString(), RelaySession.RELAY, RelaySession.RELAY);
    }

    void finish() throws SQLException {
        update(FINISH);
    }

    /** Makes those under way wait again, to be begun anew. */
    void takeBack() throws SQLException {
        update(TAKE_BACK);
    }

    void fail(String why) throws SQLException {
        update(FAIL, why);
    }

    private void update(String statement, String... values) throws SQLException {
        try (var update = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }

    private Map<Integer, Long> offsets(String stored) throws SQLException {
        try {
            return json.readValue(stored, OFFSETS);
        } catch (JsonProcessingException e) {
            throw new SQLException("An erasure holds what are no offsets", e);
        }
    }
}
