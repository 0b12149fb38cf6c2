package org.hustings.commons.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.junit.jupiter.api.Test;

/** What becomes of a record that was not handled. */
class SetAsideTest {

    private final Stopping stopping = new Stopping();
    private final List<String> said = new ArrayList<>();
    private final SetAside setAside = new SetAside(new DeadLetters(), stopping);

    @Test
    void what_cannot_be_handled_goes_to_the_dead_letter_topic() {
        var told = record().nack(new UnreadableRecord("Never readable", null)).toCompletableFuture();

        assertThat(said).containsExactly("dead letter: Never readable");
        assertThat(told).isCompleted();
    }

    @Test
    void what_fails_while_the_service_goes_down_is_neither_set_aside_nor_acknowledged() {
        stopping.begin(new ShutdownEvent());

        var told = record().nack(new IllegalStateException("EntityManagerFactory is closed"))
                .toCompletableFuture();

        assertThat(said).isEmpty();
        assertThat(told).isNotDone();
    }

    @Test
    void its_end_is_the_end_of_the_dead_letters() {
        setAside.terminate();

        assertThat(said).containsExactly("terminated");
    }

    private IncomingKafkaRecord<String, String> record() {
        var record = new ConsumerRecord<>("hustings.notes.v1", 0, 7, "book", "text");
        return new IncomingKafkaRecord<>(record, "notes", 0, new Commits(), setAside, false);
    }

    private final class DeadLetters implements KafkaFailureHandler {
        @Override
        public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
            said.add("dead letter: " + reason.getMessage());
            return Uni.createFrom().voidItem();
        }

        @Override
        public void terminate() {
            said.add("terminated");
        }
    }

    private final class Commits implements KafkaCommitHandler {
        @Override
        public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record) {
            said.add("acknowledged");
            return Uni.createFrom().voidItem();
        }
    }
}
