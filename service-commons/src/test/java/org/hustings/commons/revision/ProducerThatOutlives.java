package org.hustings.commons.revision;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A real producer whose relay is killed as soon as the broker has the record. */
final class ProducerThatOutlives extends KafkaProducer<String, byte[]> {

    private final RelaySession relay;

    ProducerThatOutlives(RelaySession relay, Map<String, Object> broker) {
        super(new HashMap<>(broker), new StringSerializer(), new ByteArraySerializer());
        this.relay = relay;
    }

    @Override
    public Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
        var acknowledgement = super.send(record);
        try {
            acknowledgement.get();
            relay.abort();
        } catch (InterruptedException | java.util.concurrent.ExecutionException | SQLException e) {
            throw new AssertionError(e);
        }
        return acknowledgement;
    }
}
