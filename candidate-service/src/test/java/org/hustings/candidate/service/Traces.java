package org.hustings.candidate.service;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.hustings.embedded.testing.StoredText;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;

/** Looks for a text in all that the service keeps: its tables, and its topic. */
record Traces(StoredText stored) {

    Traces(DataSource dataSource) {
        this(new StoredText(dataSource));
    }

    List<String> tablesWith(String text) throws SQLException {
        return stored.tablesWith(text);
    }

    /** What is on the topic with this text, once the topic has followed all erasures. */
    List<String> eventsWith(String text) {
        awaitTopic();
        try (var topic = TopicReader.of("hustings.candidates.v1")) {
            return topic.all().stream()
                    .filter(record -> record.toString().contains(text))
                    .map(TopicRecord::eventType)
                    .toList();
        }
    }

    void awaitTopic() {
        await().atMost(Duration.ofSeconds(60)).until(stored::isFollowedByTopic);
    }

    List<String> column(String select) throws SQLException {
        return stored.column(select);
    }
}
