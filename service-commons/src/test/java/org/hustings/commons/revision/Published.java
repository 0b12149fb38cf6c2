package org.hustings.commons.revision;

import java.util.List;
import java.util.Map;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;

/** What a plain consumer sees of a book's notes on the topic. */
final class Published {

    private Published() {}

    /** A note's event on the topic. */
    record Event(Map<String, String> headers, String data) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        long sequence() {
            return Long.parseLong(header("ce_sequence"));
        }

        String text() {
            return data.replaceFirst(".*\"text\":\"([^\"]*)\".*", "$1");
        }
    }

    static List<Event> events(String book, int atLeast) {
        try (var reader = TopicReader.of("hustings.notes.v1")) {
            return reader.awaitKey(book, atLeast).stream().map(Published::event).toList();
        }
    }

    static List<String> texts(String book, int atLeast) {
        return events(book, atLeast).stream().map(Event::text).toList();
    }

    private static Event event(TopicRecord record) {
        var value = record.value();
        return new Event(record.headers(), value == null ? "" : value);
    }
}
