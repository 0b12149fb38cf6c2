package org.hustings.commons.inbox;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer of the test application's own topic that writes down each note it reads, in the order it reads them. */
@ApplicationScoped
public class NoteReader {

    static final String CLUMSY = "handled at the third try";
    static final String IMPOSSIBLE = "never handled";

    private final AtomicInteger clumsyTries = new AtomicInteger();
    private final Inbox inbox;
    private final DataSource dataSource;
    private final EventHandlers handlers;

    NoteReader(Inbox inbox, DataSource dataSource) {
        this.inbox = inbox;
        this.dataSource = dataSource;
        this.handlers = EventHandlers.builder()
                .on("org.hustings.note.written.v1", this::write)
                .build();
    }

    @Incoming("notes")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private void write(IncomingEvent event) {
        var text = event.record(ReadNote.class).text();
        insert(event.partitionKey(), text);
        // Failing after the insert shows that the transaction takes it back.
        if (text.equals(CLUMSY) && clumsyTries.incrementAndGet() < 3) {
            throw new IllegalStateException(new SQLException("The database went away", "08006"));
        }
        if (text.equals(IMPOSSIBLE)) {
            throw new IllegalStateException("No further try will help");
        }
    }

    private void insert(String book, String text) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("insert into note_read (book, note) values (?, ?)")) {
            insert.setString(1, book);
            insert.setString(2, text);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was read of a book so far. */
    public static List<String> texts(DataSource dataSource, String book) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select note from note_read where book = ? order by seq")) {
            select.setString(1, book);
            var texts = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }

    record ReadNote(String id, String text) {}
}
