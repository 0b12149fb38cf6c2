package org.hustings.commons.asknown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.hustings.commons.http.Lifetime;
import org.jspecify.annotations.Nullable;

/**
 * Records as they were known at an instant: each is the newest revision that was recorded by then. Two statements for
 * each question, whatever the length of the log.
 */
@ApplicationScoped
public class KnownRecords {

    private static final String NEWEST = """
            select cast(record as text) as record from (
                select type, record, partition_key from revision
                where aggregate_type = ? and aggregate_id = ? and recorded_at <= ?
                order by recorded_at desc, aggregate_version desc limit 1) known
            where known.type not like '%.deleted.v1'
                and (? or not (coalesce(cast(known.record ->> 'draft' as boolean), false) or exists (
                    select from in_sight_since sight
                    where sight.partition_key = known.partition_key and sight.instant > ?)))
            """;

    private static final String JOIN = """
            cross join lateral (
                select revision.type, revision.record, revision.partition_key from revision
                where revision.aggregate_type = '%s' and revision.aggregate_id = %s
                    and revision.recorded_at <= :asKnownAt
                order by revision.recorded_at desc, revision.aggregate_version desc limit 1) known
            """;

    private static final String CONDITION = """
            known.type not like '%.deleted.v1'
            and (:drafts or not (coalesce(cast(known.record ->> 'draft' as boolean), false) or exists (
                select from in_sight_since sight
                where sight.partition_key = known.partition_key and sight.instant > :asKnownAt)))
            """;

    private final PastInstants instants;
    private final DataSource dataSource;
    private final ObjectMapper json;

    KnownRecords(PastInstants instants, DataSource dataSource, ObjectMapper json) {
        this.instants = instants;
        this.dataSource = dataSource;
        this.json = json;
    }

    /**
     * The record as it was then, in the form of the log; empty if it was not there, or not for this caller. The answer
     * to the current request may be kept for good if the instant is settled.
     *
     * @param drafts whether the caller may see what was not published then
     */
    public Optional<ObjectNode> find(String aggregateType, String id, boolean drafts, AsKnownAt at) {
        var settled = instants.isSettled(at);
        var record = read(aggregateType, id, drafts, at);
        if (settled) {
            Lifetime.ofThisAnswer().neverEnds();
        }
        return record;
    }

    /**
     * The record as it was then, of a kind that may be erased; empty if it was not there, or not for this caller.
     *
     * <p>However settled the instant is, the answer to the current request is not kept for good: an erasure clears what
     * was known before it too, and no cache would learn of that. It is asked for again each time. Its entity tag has to
     * tell the content, since an erasure leaves the version of a revision as it was.
     *
     * @param drafts whether the caller may see what was not published then
     */
    public Optional<KnownRecord> findErasable(String aggregateType, String id, boolean drafts, AsKnownAt at) {
        instants.refuseFuture(at);
        return read(aggregateType, id, drafts, at).map(record -> new KnownRecord(record, json));
    }

    /** A record that a list has read from the log. */
    public KnownRecord read(String text) {
        return new KnownRecord(parsed(text), json);
    }

    /**
     * To be called before a list is read by {@link #join} and {@link #condition}: fails with 400 for an instant in the
     * future, and lets the answer be kept for good if the instant is settled.
     *
     * @param drafts whether drafts are listed: one that is deleted later would be missing, so such a list is not kept
     */
    public void prepareList(AsKnownAt at, boolean drafts) {
        if (instants.isSettled(at) && !drafts) {
            Lifetime.ofThisAnswer().neverEnds();
        }
    }

    /**
     * The same for a list of records that may be erased: fails with 400 for an instant in the future, and the answer is
     * asked for again each time.
     */
    public void prepareErasableList(AsKnownAt at) {
        instants.refuseFuture(at);
    }

    /**
     * SQL that joins {@code known.record}, the record as it was at {@code :asKnownAt}, to each row of a table.
     *
     * @param id the expression for the record's identifier, as text; from code, never from a request
     */
    public static String join(String aggregateType, String id) {
        return JOIN.formatted(aggregateType, id);
    }

    /**
     * The condition on what was joined: the record was there then, and {@code :drafts} is true or it was published and what
     * it belongs to in sight.
     */
    public static String condition() {
        return CONDITION;
    }

    private Optional<ObjectNode> read(String aggregateType, String id, boolean drafts, AsKnownAt at) {
        try (var connection = dataSource.getConnection()) {
            var record = newest(connection, aggregateType, id, drafts, at);
            return Optional.ofNullable(record).map(this::parsed);
        } catch (SQLException e) {
            throw new PersistenceException("The log could not be read", e);
        }
    }

    private ObjectNode parsed(String record) {
        try {
            return (ObjectNode) json.readTree(record);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A revision holds what is not JSON", e);
        }
    }

    private static @Nullable String newest(
            Connection connection, String aggregateType, String id, boolean drafts, AsKnownAt at) throws SQLException {
        try (var select = connection.prepareStatement(NEWEST)) {
            select.setString(1, aggregateType);
            select.setString(2, id);
            var instant = at.instant().atOffset(ZoneOffset.UTC);
            select.setObject(3, instant);
            select.setBoolean(4, drafts);
            select.setObject(5, instant);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getString("record") : null;
            }
        }
    }
}
