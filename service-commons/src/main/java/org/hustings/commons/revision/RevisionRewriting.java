package org.hustings.commons.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the revisions of one record, oldest first, and leaves of each what a clearing leaves. Those of which that is
 * all are not touched.
 */
final class RevisionRewriting {

    /** Bounds the memory: a record may be as large as a message on the topic. */
    private static final int AT_A_TIME = 16;

    private static final String FETCH = "select " + RevisionRow.COLUMNS + """
            from revision where aggregate_type = ? and aggregate_id = ? and aggregate_version > ?
            order by aggregate_version limit ?
            """;
    private static final String REWRITE = """
            update revision set record = ?::jsonb, details = ?::jsonb, changed = ?::jsonb, reason = ?
            where position = ?
            """;

    private final Connection connection;
    private final ObjectMapper json;
    private final Clearing clearing;
    private @Nullable JsonNode before;
    private @Nullable JsonNode toldBefore;

    RevisionRewriting(Connection connection, ObjectMapper json, Clearing clearing) {
        this.connection = connection;
        this.json = json;
        this.clearing = clearing;
    }

    /** Answers whether there was anything to take away. */
    boolean of(String aggregateType, String id) throws SQLException {
        var rewritten = false;
        var batch = fetch(new Aggregate(aggregateType, id, 0));
        while (!batch.isEmpty()) {
            rewritten |= rewrite(batch);
            batch = fetch(batch.getLast().aggregate());
        }
        return rewritten;
    }

    private List<RevisionRow> fetch(Aggregate last) throws SQLException {
        try (var select = connection.prepareStatement(FETCH)) {
            select.setString(1, last.type());
            select.setString(2, last.id());
            select.setLong(3, last.version());
            select.setInt(4, AT_A_TIME);
            try (var rows = select.executeQuery()) {
                var revisions = new ArrayList<RevisionRow>();
                while (rows.next()) {
                    revisions.add(RevisionRow.read(rows, json));
                }
                return revisions;
            }
        }
    }

    private boolean rewrite(List<RevisionRow> batch) throws SQLException {
        try (var update = connection.prepareStatement(REWRITE)) {
            var rewritten = false;
            for (var revision : batch) {
                var left = left(revision);
                if (!left.equals(Left.all(revision))) {
                    bind(update, left, revision.position());
                    update.addBatch();
                    rewritten = true;
                }
            }
            update.executeBatch();
            return rewritten;
        }
    }

    private Left left(RevisionRow revision) throws SQLException {
        // Through its text: a tree made by code has other kinds of numbers than one that was read.
        var record = RevisionRow.tree(json, clearing.record(revision.record()).toString());
        var details = revision.details() == null ? null : clearing.details(revision.type(), revision.details());
        JsonNode changed = json.valueToTree(ChangedMembers.between(revision.withheld() ? before : toldBefore, record));
        before = record;
        toldBefore = revision.withheld() ? toldBefore : record;
        return new Left(
                record,
                details == null ? null : RevisionRow.tree(json, details.toString()),
                changed,
                revision.reason() == null ? null : clearing.reason(revision.type(), revision.reason()));
    }

    private static void bind(PreparedStatement update, Left left, long position) throws SQLException {
        var details = left.details();
        update.setString(1, left.record().toString());
        update.setString(2, details == null ? null : details.toString());
        update.setString(3, left.changed().toString());
        update.setString(4, left.reason());
        update.setLong(5, position);
    }

    private record Left(
            JsonNode record,
            @Nullable JsonNode details,
            JsonNode changed,
            @Nullable String reason) {

        static Left all(RevisionRow revision) {
            return new Left(revision.record(), revision.details(), revision.changed(), revision.reason());
        }
    }
}
