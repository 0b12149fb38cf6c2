package org.hustings.commons.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;

/** The topic that a relay publishes to, seen as a whole: where it ends, and where it begins. */
final class RelayTopic {

    private static final int PATIENCE_IN_MILLIS = 10_000;

    private final Map<String, Object> broker;
    private final String name;

    RelayTopic(Map<String, Object> broker, String name) {
        this.broker = new HashMap<>(broker);
        this.broker.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_IN_MILLIS);
        this.broker.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_IN_MILLIS);
        this.name = name;
    }

    /** The offset that the next record gets, by partition. */
    Map<Integer, Long> ends() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(broker)) {
            var wanted = new HashMap<TopicPartition, OffsetSpec>();
            for (var topic :
                    admin.describeTopics(List.of(name)).allTopicNames().get().values()) {
                topic.partitions()
                        .forEach(each -> wanted.put(new TopicPartition(name, each.partition()), OffsetSpec.latest()));
            }
            var ends = new TreeMap<Integer, Long>();
            admin.listOffsets(wanted)
                    .all()
                    .get()
                    .forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
            return ends;
        }
    }

    /** Removes every record before these offsets; what was removed before stays so. */
    void cutBefore(Map<Integer, Long> offsets) throws ExecutionException, InterruptedException {
        var before = new HashMap<TopicPartition, RecordsToDelete>();
        offsets.forEach((partition, offset) ->
                before.put(new TopicPartition(name, partition), RecordsToDelete.beforeOffset(offset)));
        try (var admin = Admin.create(broker)) {
            admin.deleteRecords(before).all().get();
        }
    }
}
