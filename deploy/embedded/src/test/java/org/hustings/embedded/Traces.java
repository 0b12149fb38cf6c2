package org.hustings.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;

/** What is left in the two servers, to be found again after a stop or a kill. */
final class Traces {

    private static final String DATABASE = "traces";
    private static final String TOPIC = "traces";

    private final EmbeddedInfrastructure infrastructure;

    Traces(EmbeddedInfrastructure infrastructure) {
        this.infrastructure = infrastructure;
    }

    void leave(String text) throws Exception {
        infrastructure.postgres().ensureDatabase(DATABASE);
        try (var connection = DriverManager.getConnection(url(), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists trace (content text primary key)");
            statement.execute("insert into trace values ('%s')".formatted(text));
        }
        infrastructure.kafka().ensureTopic(TOPIC, 1);
        var configuration = Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, infrastructure.kafka().bootstrapServers());
        try (var producer = new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, text)).get(30, SECONDS);
        }
    }

    List<String> inDatabase() throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "postgres", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select string_agg(content, ',' order by content) from trace")) {
            rows.next();
            return List.of(rows.getString(1).split(",", -1));
        }
    }

    List<String> onTopic() {
        try (var reader = TopicReader.of(infrastructure.kafka().bootstrapServers(), TOPIC)) {
            return reader.all().stream().map(TopicRecord::content).toList();
        }
    }

    private String url() {
        return infrastructure.postgres().jdbcUrl(DATABASE);
    }
}
