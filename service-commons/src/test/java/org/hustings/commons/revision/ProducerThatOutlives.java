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

/** A real producer whose relay is killed as soon as the broker has a certain record. */
final class ProducerThatOutlives extends KafkaProducer<String, byte[]> {

    private final RelaySession relay;
    private int records;

    /**
     * A producer for a relay.
     *
     * @param records how many are sent until the relay is killed
     */
    ProducerThatOutlives(RelaySession relay, Map<String, Object> broker, int records) {
        super(new HashMap<>(broker), new StringSerializer(), new ByteArraySerializer());
        this.relay = relay;
        this.records = records;
    }

    @Override
    public Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
        var acknowledgement = super.send(record);
        try {
            acknowledgement.get();
            if (--records == 0) {
                relay.abort();
            }
        } catch (InterruptedException | java.util.concurrent.ExecutionException | SQLException e) {
            throw new AssertionError(e);
        }
        return acknowledgement;
    }
}
