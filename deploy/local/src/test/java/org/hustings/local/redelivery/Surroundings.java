package org.hustings.local.redelivery;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hustings.embedded.testing.TestServers;
import org.hustings.local.redelivery.Campaign.Change;
import org.jspecify.annotations.Nullable;

/** A database and topics of their own for one run of the timeline service. */
final class Surroundings implements AutoCloseable {
    private static final int PARTITIONS = 3;

    private final TestServers servers = TestServers.running();
    private final String consumer;
    private final String database;
    private final KafkaProducer<String, byte[]> producer;

    Surroundings(String name) {
        consumer = name;
        database = servers.createDatabase("timeline");
        for (var topic : List.of(Campaign.ELECTIONS, Campaign.CANDIDATES, "hustings.campaign-events.v1")) {
            servers.createTopic(topic(topic), PARTITIONS);
        }
        for (var topic : List.of(Campaign.ELECTIONS, Campaign.CANDIDATES)) {
            servers.createTopic(topic + ".dead-letter.timeline-service", PARTITIONS);
        }
        producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers.bootstrapServers(),
                        ProducerConfig.LINGER_MS_CONFIG,
                        20),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    TimelineProcess start() {
        var names = new HashMap<>(Map.of("consumer", consumer));
        for (var topic : List.of(Campaign.ELECTIONS, Campaign.CANDIDATES, "hustings.campaign-events.v1")) {
            names.put(topic, topic(topic));
        }
        return TimelineProcess.start(database, names);
    }

    void send(List<Change> changes) {
        var sent = changes.stream().map(change -> producer.send(record(change))).toList();
        producer.flush();
        sent.forEach(Future::resultNow);
    }

    private ProducerRecord<String, byte[]> record(Change change) {
        var record = new ProducerRecord<>(
                topic(change.topic()), change.key(), change.data().getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        change.id().toString(),
                        "ce_type",
                        change.type(),
                        "ce_source",
                        "/test",
                        "ce_time",
                        "2026-01-05T10:00:00Z",
                        "ce_sequence",
                        Long.toString(change.sequence()),
                        "ce_partitionkey",
                        change.key(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private String topic(String name) {
        return consumer + "." + name;
    }

    /** How many events were handled. */
    long handled() {
        return number("select count(*) from inbox");
    }

    /** How many entries there are. */
    long entries() {
        return number("select count(*) from campaign_event");
    }

    /** How many entries were derived, each by a revision and an event of its own. */
    long derivations() {
        return number("select count(distinct aggregate_id) from revision where type like '%.derived.v1'");
    }

    long revisionsOfDerivations() {
        return number("select count(*) from revision where type like '%.derived.v1'");
    }

    private long number(String query) {
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What the entries of each election say and which part of which record they tell, in one order. */
    Map<String, List<String>> told() {
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var select = connection.createStatement();
                var row = select.executeQuery("""
                        select election_id, derived_resource || ' ' || derived_event_id || ' ' || content
                        from campaign_event
                        """)) {
            var told = new TreeMap<String, List<String>>();
            while (row.next()) {
                told.computeIfAbsent(row.getString(1), election -> new ArrayList<>())
                        .add(row.getString(2));
            }
            return told;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many records the consumers have yet to pass. */
    long lag() throws Exception {
        try (var admin =
                Admin.create(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) servers.bootstrapServers()))) {
            var partitions = new HashSet<TopicPartition>();
            for (var topic : List.of(topic(Campaign.ELECTIONS), topic(Campaign.CANDIDATES))) {
                for (var partition = 0; partition < PARTITIONS; partition++) {
                    partitions.add(new TopicPartition(topic, partition));
                }
            }
            var ends = admin.listOffsets(partitions.stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                    .all()
                    .get();
            var passed = admin.listConsumerGroupOffsets(consumer)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return ends.entrySet().stream()
                    .mapToLong(end -> end.getValue().offset() - offset(passed.get(end.getKey())))
                    .sum();
        }
    }

    private static long offset(@Nullable OffsetAndMetadata passed) {
        return passed == null ? 0 : passed.offset();
    }

    @Override
    public void close() {
        producer.close();
    }
}
