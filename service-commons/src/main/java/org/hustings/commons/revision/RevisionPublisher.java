package org.hustings.commons.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Sends revisions to the topic, in order, and returns when the broker has acknowledged every one. */
final class RevisionPublisher {

    private final Producer<String, byte[]> producer;
    private final RevisionMessage message;

    RevisionPublisher(Producer<String, byte[]> producer, RevisionMessage message) {
        this.producer = producer;
        this.message = message;
    }

    void publish(List<RevisionRow> revisions) throws ExecutionException, InterruptedException {
        var sent = new ArrayList<Future<RecordMetadata>>(revisions.size());
        for (var revision : revisions) {
            sent.add(producer.send(message.of(revision)));
        }
        for (var acknowledgement : sent) {
            acknowledgement.get();
        }
    }
}
