package org.hustings.embedded.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class TopicReaderTest {

    @Test
    void a_reader_sees_what_was_written_before_and_after_it_began() {
        var servers = TestServers.running();
        servers.createTopic("before-and-after", 3);
        send("before-and-after", "north", "first");

        try (var reader = TopicReader.of("before-and-after")) {
            assertThat(reader.await(1)).extracting(TopicRecord::value).containsExactly("first");
            send("before-and-after", "north", "second");
            assertThat(reader.awaitKey("north", 2))
                    .extracting(TopicRecord::value)
                    .containsExactly("first", "second");
        }
    }

    @Test
    void headers_are_read_as_text() {
        TestServers.running().createTopic("headers", 1);
        send("headers", "north", "content");

        try (var reader = TopicReader.of("headers")) {
            var only = reader.all().getFirst();
            assertThat(only.eventType()).isEqualTo("type of content");
            assertThat(only.headers()).isEqualTo(Map.of("ce_type", "type of content"));
        }
    }

    private static void send(String topic, String key, String value) {
        var configuration = Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestServers.running().bootstrapServers());
        try (var producer = new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer())) {
            var type =
                    new RecordHeader("ce_type", ("type of " + value).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            var unused = producer.send(new ProducerRecord<>(topic, null, key, value, List.of(type)));
        }
    }
}
