package org.hustings.commons.revision;

import java.time.Instant;
import java.util.UUID;

/** A record to try the log with. */
record Note(String id, String text, long pages) {

    static final String WRITTEN = "org.hustings.note.written.v1";

    static Change written(String book, String text) {
        return written(UUID.randomUUID().toString(), 1, book, text);
    }

    static Change written(String id, long version, String book, String text) {
        return new Change(
                WRITTEN,
                new Aggregate("note", id, version),
                book,
                Instant.parse("2017-04-19T12:00:00Z"),
                new Note(id, text, 1),
                null,
                "a test");
    }
}
