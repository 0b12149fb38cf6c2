package org.hustings.commons.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Publishes revisions to the topic. */
final class RevisionPublisher {

    private final Producer<String, byte[]> producer;
    private final RevisionMessage message;
    private final RelayTopic topic;

    RevisionPublisher(Producer<String, byte[]> producer, RevisionMessage message, RelayTopic topic) {
        this.producer = producer;
        this.message = message;
        this.topic = topic;
    }

    RelayTopic topic() {
        return topic;
    }

    /**
     * Sends in order and returns when the broker has acknowledged every one. The first that fails ends the sending, so
     * that a relay does not go on for long after it has lost its lead.
     */
    void publish(List<RevisionRow> revisions) throws ExecutionException, InterruptedException {
        var sent = new ArrayList<Future<RecordMetadata>>(revisions.size());
        var acknowledged = 0;
        for (var revision : revisions) {
            sent.add(producer.send(message.of(revision)));
            while (acknowledged < sent.size() && sent.get(acknowledged).isDone()) {
                sent.get(acknowledged++).get();
            }
        }
        for (var acknowledgement : sent) {
            acknowledgement.get();
        }
    }

    /** Returns when nothing is on its way any more, not even what was sent in vain. */
    void flush() {
        producer.flush();
    }
}
