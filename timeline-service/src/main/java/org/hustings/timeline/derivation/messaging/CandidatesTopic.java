package org.hustings.timeline.derivation.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.Inbox;

/** Follows {@code hustings.candidates.v1}. */
@ApplicationScoped
public class CandidatesTopic {

    private final Inbox inbox;
    private final EventHandlers handlers;

    CandidatesTopic(
            Inbox inbox,
            CandidateEvents candidates,
            EndorsementEvents endorsements,
            PersonEvents people,
            HoldingEvents holdings) {
        this.inbox = inbox;
        var all = EventHandlers.builder();
        candidates.addTo(all);
        endorsements.addTo(all);
        people.addTo(all);
        holdings.addTo(all);
        this.handlers = all.build();
    }

    @Incoming("candidates")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }
}
