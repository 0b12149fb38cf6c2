package org.hustings.commons.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Singleton;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/**
 * What becomes of a record that was not handled: it goes to the dead letter topic, unless the service goes down.
 *
 * <p>It decides for every record and every failure, also for those that never came as far as the {@link Inbox}.
 */
final class SetAside implements KafkaFailureHandler {

    private static final Logger LOG = Logger.getLogger(SetAside.class);

    private final KafkaFailureHandler deadLetters;
    private final Stopping stopping;

    SetAside(KafkaFailureHandler deadLetters, Stopping stopping) {
        this.deadLetters = deadLetters;
        this.stopping = stopping;
    }

    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
        if (stopping.hasBegun()) {
            LOG.infof(
                    "Record %s-%d@%d is left for the next start",
                    record.getTopic(), record.getPartition(), record.getOffset());
            // Never decided: so the offset stays before it, and the channel hands over none that comes after it.
            return Uni.createFrom().nothing();
        }
        return deadLetters.handle(record, reason, metadata);
    }

    @Override
    public void terminate() {
        deadLetters.terminate();
    }

    /** Makes the channels' {@code failure-strategy=set-aside}; its settings are those of {@code dead-letter-queue}. */
    @Singleton
    @Identifier("set-aside")
    static final class Strategy implements KafkaFailureHandler.Factory {

        private final KafkaFailureHandler.Factory deadLetters;
        private final Stopping stopping;

        Strategy(
                @Identifier(KafkaFailureHandler.Strategy.DEAD_LETTER_QUEUE) KafkaFailureHandler.Factory deadLetters,
                Stopping stopping) {
            this.deadLetters = deadLetters;
            this.stopping = stopping;
        }

        @Override
        public KafkaFailureHandler create(
                KafkaConnectorIncomingConfiguration channel,
                Vertx vertx,
                KafkaConsumer<?, ?> consumer,
                BiConsumer<Throwable, Boolean> reportFailure) {
            return new SetAside(deadLetters.create(channel, vertx, consumer, reportFailure), stopping);
        }
    }
}
