package org.hustings.commons.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Reads a topic from its start to where it ends at that moment, beside the channels and without their consumer group.
 */
@ApplicationScoped
public class WholeTopic {

    private static final Logger LOG = Logger.getLogger(WholeTopic.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> broker;
    private final ObjectMapper json;

    WholeTopic(@Identifier("default-kafka-broker") Map<String, Object> broker, ObjectMapper json) {
        this.broker = broker;
        this.json = json;
    }

    /**
     * Hands over each event that can be read, in the order of its partition. What cannot be read is in the dead letter
     * topic already.
     *
     * @param mayGoOn asked again and again; when it says no, the rest is not read
     */
    public void read(String topic, Consumer<IncomingEvent> handler, BooleanSupplier mayGoOn) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (mayGoOn.getAsBoolean() && isBefore(ends, consumer)) {
                for (var record : consumer.poll(POLL)) {
                    read(record, handler);
                }
            }
        }
    }

    private void read(ConsumerRecord<String, byte[]> record, Consumer<IncomingEvent> handler) {
        IncomingEvent event;
        try {
            event = IncomingEvent.read(record, json);
        } catch (UnreadableRecord e) {
            LOG.debugf(e, "Record %s-%d@%d is no event", record.topic(), record.partition(), record.offset());
            return;
        }
        handler.accept(event);
    }

    private static boolean isBefore(Map<TopicPartition, Long> ends, KafkaConsumer<String, byte[]> consumer) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(broker);
        // Whoever reads a topic as a whole has no place in it to keep.
        List.of(ConsumerConfig.GROUP_ID_CONFIG, ConsumerConfig.GROUP_INSTANCE_ID_CONFIG)
                .forEach(settings::remove);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // A topic that is cut meanwhile has to be read anew, and not from wherever it goes on.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        return settings;
    }
}
