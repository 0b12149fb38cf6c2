package org.hustings.commons.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The append-only log of accepted changes: outbox, history and audit in one. */
@ApplicationScoped
public class RevisionLog {

    /**
     * The common table expression gives the transaction its id before it takes a position. The relay's watermark
     * rests on that order: whoever holds a position is older than any transaction begun after the position was read.
     */
    private static final String APPEND = """
            with writer as materialized (select pg_current_xact_id())
            insert into revision (position, event_id, type, aggregate_type, aggregate_id, aggregate_version,
                partition_key, actor, reason, occurred_at, changed, record, details, withheld)
            select nextval('revision_position'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ? from writer
            """;

    private static final String PREVIOUS = """
            select record from revision where aggregate_type = ? and aggregate_id = ? and (? or not withheld)
            order by aggregate_version desc limit 1
            """;

    private final TimeBasedEpochGenerator eventIds = Generators.timeBasedEpochGenerator();
    private final EntityManager entityManager;
    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Actor actor;
    private final Event<Change> changes;

    RevisionLog(
            EntityManager entityManager, DataSource dataSource, ObjectMapper json, Actor actor, Event<Change> changes) {
        this.entityManager = entityManager;
        this.dataSource = dataSource;
        this.json = json;
        this.actor = actor;
        this.changes = changes;
    }

    /**
     * Appends the change to the log in the caller's transaction, after the state it changes has been flushed: so the
     * row lock on the aggregate is held first, and two changes of one aggregate take their positions in order.
     *
     * <p>Whoever observes {@link Change} hears of it in the same transaction: what must follow every change of a record,
     * whichever command makes it, follows here.
     *
     * <p>MANDATORY, since a revision stored outside the caller's transaction would be a dual write.
     *
     * @return the id of the event that will be published
     */
    @Transactional(TxType.MANDATORY)
    public UUID append(Change change) {
        return append(change, false);
    }

    /**
     * Appends a change that nobody beyond this service may learn of yet: it is in the log, and never on the topic. The
     * next change of the record that is not withheld tells there what differs from the last one that was not.
     *
     * @return the id of the revision
     */
    @Transactional(TxType.MANDATORY)
    public UUID withhold(Change change) {
        return append(change, true);
    }

    /** The record as the topic has, or will have, told it last; empty if all that there is of it is withheld. */
    @Transactional(TxType.MANDATORY)
    public Optional<JsonNode> lastTold(String aggregateType, String id) {
        try (var connection = dataSource.getConnection()) {
            return Optional.ofNullable(last(connection, new Aggregate(aggregateType, id, 0), false));
        } catch (SQLException e) {
            throw new PersistenceException("The log could not be read", e);
        }
    }

    private UUID append(Change change, boolean withheld) {
        entityManager.flush();
        var eventId = eventIds.generate();
        try (var connection = dataSource.getConnection()) {
            insert(connection, eventId, change, withheld);
        } catch (SQLException e) {
            throw new RevisionNotStored(change.aggregate(), e);
        }
        changes.fire(change);
        return eventId;
    }

    private void insert(Connection connection, UUID eventId, Change change, boolean withheld) throws SQLException {
        // Through its text, since a tree made from objects has other kinds of numbers than one that was read.
        var record = RevisionRow.tree(json, json.valueToTree(change.record()).toString());
        var changed = ChangedMembers.between(previous(connection, change.aggregate(), withheld), record);
        try (var insert = connection.prepareStatement(APPEND)) {
            var aggregate = change.aggregate();
            insert.setObject(1, eventId);
            insert.setString(2, change.type());
            insert.setString(3, aggregate.type());
            insert.setString(4, aggregate.id());
            insert.setLong(5, aggregate.version());
            insert.setString(6, change.key());
            insert.setString(7, actor.name());
            insert.setString(8, Because.reasonOf(change));
            insert.setObject(9, change.occurredAt().atOffset(ZoneOffset.UTC));
            insert.setString(10, json.valueToTree(changed).toString());
            insert.setString(11, record.toString());
            insert.setString(12, detailsOf(change));
            insert.setBoolean(13, withheld);
            insert.executeUpdate();
        }
    }

    private @Nullable JsonNode previous(Connection connection, Aggregate aggregate, boolean withheld)
            throws SQLException {
        return aggregate.version() <= 1 ? null : last(connection, aggregate, withheld);
    }

    private @Nullable JsonNode last(Connection connection, Aggregate aggregate, boolean withheld) throws SQLException {
        try (var select = connection.prepareStatement(PREVIOUS)) {
            select.setString(1, aggregate.type());
            select.setString(2, aggregate.id());
            select.setBoolean(3, withheld);
            try (var rows = select.executeQuery()) {
                return rows.next() ? RevisionRow.tree(json, rows.getString(1)) : null;
            }
        }
    }

    private @Nullable String detailsOf(Change change) {
        return change.details() == null
                ? null
                : json.valueToTree(change.details()).toString();
    }
}
