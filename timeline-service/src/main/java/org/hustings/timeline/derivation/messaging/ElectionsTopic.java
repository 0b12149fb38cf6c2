package org.hustings.timeline.derivation.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.Inbox;

/** Follows {@code hustings.elections.v1}. */
@ApplicationScoped
public class ElectionsTopic {

    private final Inbox inbox;
    private final EventHandlers handlers;

    ElectionsTopic(Inbox inbox, ElectionEvents elections, BodyEvents bodies) {
        this.inbox = inbox;
        var all = EventHandlers.builder();
        elections.addTo(all);
        bodies.addTo(all);
        this.handlers = all.build();
    }

    @Incoming("elections")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }
}
