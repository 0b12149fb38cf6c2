package org.hustings.timeline.testing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.StoredText;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;

/** All that the service keeps: every row of every table, and its topic. */
public record Kept(StoredText stored) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public Kept(DataSource dataSource) {
        this(new StoredText(dataSource));
    }

    /** The tables with a row in which the text is. */
    public List<String> tablesWith(String text) throws SQLException {
        return stored.tablesWith(text);
    }

    /** What is on the topic with the text, once the topic has followed all erasures. */
    public List<String> eventsWith(String text) {
        awaitTopic();
        try (var topic = TopicReader.of("hustings.campaign-events.v1")) {
            return topic.all().stream()
                    .filter(record -> record.toString().contains(text))
                    .map(TopicRecord::eventType)
                    .toList();
        }
    }

    /** Waits until the topic has followed all erasures: before, a reader sees events twice. */
    public void awaitTopic() {
        Awaitility.await().atMost(PATIENCE).until(stored::isFollowedByTopic);
    }
}
