package org.hustings.commons.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Notes an event and acts on it in one transaction, so that both are done or neither is. */
@ApplicationScoped
class HandledOnce {

    private static final String NOTE = "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing";

    private final DataSource dataSource;
    private final String consumer;

    /**
     * @param consumer under which name events are noted as handled; a service with another one reads its topics anew
     */
    HandledOnce(DataSource dataSource, @ConfigProperty(name = "hustings.inbox.consumer") String consumer) {
        this.dataSource = dataSource;
        this.consumer = consumer;
    }

    /** Returns false, having done nothing, if the event was handled before. */
    @Transactional(rollbackOn = Exception.class)
    boolean handle(IncomingEvent event, Consumer<IncomingEvent> handler) throws SQLException {
        if (!isNew(event)) {
            return false;
        }
        handler.accept(event);
        return true;
    }

    private boolean isNew(IncomingEvent event) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(NOTE)) {
            insert.setString(1, consumer);
            insert.setObject(2, event.id());
            return insert.executeUpdate() == 1;
        }
    }
}
