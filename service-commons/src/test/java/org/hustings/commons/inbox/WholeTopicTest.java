package org.hustings.commons.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** A topic that is read as a whole while an erasure cuts its beginning off. */
@QuarkusTest
class WholeTopicTest {

    private static final int NOTES = 20;

    private final String note = UUID.randomUUID().toString();
    private final List<Long> heard = new ArrayList<>();

    @Inject
    NoteTopic topic;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    @Inject
    ObjectMapper json;

    @Test
    void a_topic_that_is_cut_beyond_where_its_reader_is_fails_and_is_read_anew_from_its_new_start() {
        for (int version = 1; version <= NOTES; version++) {
            topic.sendKept(note, version);
        }
        var whole = new WholeTopic(inSmallParts(), json);

        assertThatThrownBy(() -> whole.read(
                        NoteTopic.TOPIC,
                        event -> {
                            hear(event);
                            cut();
                        },
                        () -> true))
                .isInstanceOf(OffsetOutOfRangeException.class);
        assertThat(heard).doesNotContain((long) NOTES);
        heard.clear();
        topic.sendKept(note, NOTES + 1);

        whole.read(NoteTopic.TOPIC, this::hear, () -> true);

        assertThat(heard).containsExactly(NOTES + 1L);
    }

    private void hear(IncomingEvent event) {
        if (event.recordId().equals(note)) {
            heard.add(event.version());
        }
    }

    /** So that not all that there is has been fetched before the topic is cut. */
    private Map<String, Object> inSmallParts() {
        var settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 1);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        return settings;
    }

    /** Takes away all that is on the topic now. */
    private void cut() {
        try (var admin = Admin.create(broker)) {
            var partitions = admin.describeTopics(List.of(NoteTopic.TOPIC)).allTopicNames().get().values().stream()
                    .flatMap(each -> each.partitions().stream())
                    .map(each -> new TopicPartition(NoteTopic.TOPIC, each.partition()))
                    .toList();
            var ends = admin.listOffsets(
                            partitions.stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest())))
                    .all()
                    .get();
            admin.deleteRecords(ends.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    end -> RecordsToDelete.beforeOffset(
                                            end.getValue().offset()))))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
