package org.hustings.timeline.thread.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.hibernate.Session;

/** Lets all statements of a read see the same, whatever is changed or deleted meanwhile. */
@ApplicationScoped
class Snapshot {

    private final EntityManager entities;

    Snapshot(EntityManager entities) {
        this.entities = entities;
    }

    /** What is read within the snapshot, and does not go on reading after. */
    <T> T of(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.unwrap(Session.class).doWork(Snapshot::begin);
            return reading.get();
        });
    }

    private static void begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
        }
    }
}
