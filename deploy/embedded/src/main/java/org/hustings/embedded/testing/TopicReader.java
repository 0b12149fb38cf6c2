package org.hustings.embedded.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads a topic from its beginning with a plain consumer, outside any group, as somebody would who does not know the
 * services.
 *
 * <p>Waiting is done in {@code poll}, so a record is seen as soon as it is there. Whatever was read stays: each wait
 * looks at all records since the beginning. A topic is shared by the tests of a JVM, so tests ask for the records of
 * their own keys.
 */
public final class TopicReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);

    private final String topic;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicRecord> read = new ArrayList<>();

    private TopicReader(String bootstrapServers, String topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** A reader of a topic of this JVM's broker. */
    public static TopicReader of(String topic) {
        return of(TestServers.running().bootstrapServers(), topic);
    }

    /** A reader of a topic of any broker. */
    public static TopicReader of(String bootstrapServers, String topic) {
        return new TopicReader(bootstrapServers, topic);
    }

    /** All records since the beginning, as soon as there are at least {@code count}. */
    public List<TopicRecord> await(int count) {
        return awaitUntil(records -> records.size() >= count);
    }

    /** The records that match, as soon as there are at least {@code count}. */
    public List<TopicRecord> await(int count, Predicate<TopicRecord> wanted) {
        return awaitUntil(records -> matching(records, wanted).size() >= count).stream()
                .filter(wanted)
                .toList();
    }

    /** The records with this key, as soon as there are at least {@code count}. */
    public List<TopicRecord> awaitKey(String key, int count) {
        return await(count, record -> key.equals(record.key()));
    }

    /** All records since the beginning, as soon as together they satisfy the condition. */
    public List<TopicRecord> awaitUntil(Predicate<List<TopicRecord>> enough) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!enough.test(List.copyOf(read))) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("Waited %s in vain; %s holds %s".formatted(PATIENCE, topic, read));
            }
            poll();
        }
        return List.copyOf(read);
    }

    /** All records that are on the topic now. */
    public List<TopicRecord> all() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll();
        }
        return List.copyOf(read);
    }

    private void poll() {
        consumer.poll(POLL).forEach(consumed -> read.add(TopicRecord.of(consumed)));
    }

    private static List<TopicRecord> matching(List<TopicRecord> records, Predicate<TopicRecord> wanted) {
        return records.stream().filter(wanted).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
