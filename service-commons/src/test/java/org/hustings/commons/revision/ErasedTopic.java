package org.hustings.commons.revision;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.StoredText;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;

/**
 * The whole topic after it has followed all erasures, as a plain consumer sees it that reads from the start.
 *
 * @param records by partition in their order
 * @param log the ids of the events in the log
 */
record ErasedTopic(List<TopicRecord> records, List<String> log) {

    private static final String UNPUBLISHED =
            "select event_id from revision where position > (select position from relay_position) and not withheld";

    static ErasedTopic await(DataSource dataSource) throws SQLException {
        var stored = new StoredText(dataSource);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        stored.isFollowedByTopic() && stored.column(UNPUBLISHED).isEmpty());
        try (var reader = TopicReader.of("hustings.notes.v1")) {
            return new ErasedTopic(reader.all(), stored.column("select event_id from revision where not withheld"));
        }
    }

    ErasedTopic saysNothingOf(String text) {
        assertThat(records).extracting(TopicRecord::content).noneMatch(content -> content.contains(text));
        return this;
    }

    ErasedTopic holdsEachEventOnce() {
        assertThat(records).extracting(TopicRecord::eventId).containsExactlyInAnyOrderElementsOf(log);
        return this;
    }

    ErasedTopic holdsEachEvent() {
        assertThat(records).extracting(TopicRecord::eventId).containsAll(log);
        return this;
    }

    /** A repeat is where it is; the first of each event is behind all that came before it. */
    ErasedTopic isInOrder() {
        var seen = new HashSet<String>();
        var firsts =
                records.stream().filter(record -> seen.add(record.eventId())).toList();
        firsts.stream()
                .collect(groupingBy(TopicRecord::partition))
                .forEach((partition, inOrder) -> assertThat(inOrder)
                        .extracting(record -> record.header("ce_sequence"))
                        .isSorted());
        return this;
    }
}
