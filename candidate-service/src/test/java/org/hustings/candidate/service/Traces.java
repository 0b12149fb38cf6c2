package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;

/** Looks for a text in all that the service keeps: every row of every table, and its topic. */
record Traces(DataSource dataSource) {

    /** In lower case, since an index may hold the text so; where it is found in a row, the table is named. */
    List<String> tablesWith(String text) throws SQLException {
        var found = new ArrayList<String>();
        for (var table : column("""
                select quote_ident(table_name) from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'
                """)) {
            if (!column("select 1 from %1$s where strpos(lower(cast(%1$s.* as text)), lower('%2$s')) > 0 limit 1"
                            .formatted(table, text))
                    .isEmpty()) {
                found.add(table);
            }
        }
        return found;
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
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(column("select id from erasure where finished_at is null"))
                        .isEmpty());
    }

    List<String> column(String select) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
