package org.hustings.commons.revision;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The service's Kafka producer: idempotent and acknowledged by all replicas, made when the relay first leads. */
@ApplicationScoped
class RevisionProducer {

    private final Map<String, Object> broker;
    private final RevisionMessage message;
    private final RelayTopic topic;
    private @Nullable KafkaProducer<String, byte[]> producer;

    RevisionProducer(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            RelayConfig config,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.broker = broker;
        this.message = new RevisionMessage(json, config.topic(), service);
        this.topic = new RelayTopic(broker, config.topic());
    }

    synchronized RevisionPublisher publisher() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
        }
        return new RevisionPublisher(producer, message, topic);
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8 * 1024 * 1024);
        return settings;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
