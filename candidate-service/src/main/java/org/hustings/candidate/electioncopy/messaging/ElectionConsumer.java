package org.hustings.candidate.electioncopy.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hustings.candidate.bodycopy.messaging.BodyEvents;
import org.hustings.candidate.electioncopy.application.ElectionLearning;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.Inbox;
import org.hustings.commons.inbox.IncomingEvent;

/** Follows the topic of the elections, on which the organisations and posts are too: one reader, one place in the topic. */
@ApplicationScoped
public class ElectionConsumer {

    private final Inbox inbox;
    private final ElectionLearning learning;
    private final EventHandlers handlers;

    ElectionConsumer(Inbox inbox, ElectionLearning learning, BodyEvents bodies) {
        this.inbox = inbox;
        this.learning = learning;
        this.handlers = handlers(bodies);
    }

    /** One record of the topic, in the order in which they come. */
    @Incoming("elections")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private EventHandlers handlers(BodyEvents bodies) {
        var builder = EventHandlers.builder();
        bodies.addTo(builder);
        ElectionEvents.CHANGES.forEach(type -> builder.on(type, event -> learning.learn(ElectionEvents.facts(event))));
        return builder.on(ElectionEvents.DELETED, event -> learning.vanish(ElectionEvents.facts(event)))
                .on(ElectionEvents.RESULT_RECORDED, this::conclude)
                .build();
    }

    private void conclude(IncomingEvent event) {
        var result = event.details(ResultRecord.class);
        learning.conclude(ElectionEvents.facts(event), result.outcome(event.version()), result.count(event.version()));
    }
}
