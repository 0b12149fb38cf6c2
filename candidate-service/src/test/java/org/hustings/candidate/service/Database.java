package org.hustings.candidate.service;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** What no client can do: the database of the service, as tests prepare and ask it. */
record Database(DataSource source) {

    void execute(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one number that the query gives. */
    long count(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    void merge(String duplicate, String into) throws SQLException {
        execute("update person set merged_into = '%s' where id = '%s'".formatted(into, duplicate));
    }

    /** The time by the clock that revisions are dated by. */
    String now() throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant().toString();
        }
    }

    /**
     * Gives a record a second revision, which differs from the first one.
     *
     * @param without what an array of PostgreSQL names: members that the revision does not have
     * @param with JSON of members that it has
     */
    void addRevision(String type, String id, String without, String with) throws SQLException {
        execute("""
                insert into revision select nextval('revision_position'), gen_random_uuid(), r.type, r.aggregate_type,
                    r.aggregate_id, 2, r.partition_key, r.actor, r.reason, r.occurred_at, now(), r.changed,
                    r.record - cast('%s' as text[]) || '{"version": 2}' || '%s', r.details
                from revision r where r.aggregate_type = '%s' and r.aggregate_id = '%s'""".formatted(without, with, type, id));
    }
}
