package org.hustings.candidate.electioncopy.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hustings.candidate.bodycopy.messaging.BodyEvents;
import org.hustings.candidate.electioncopy.application.ElectionLearning;
import org.hustings.candidate.electioncopy.domain.ElectionFacts;
import org.hustings.candidate.electioncopy.domain.ElectionRecord;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.Inbox;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.commons.inbox.UnreadableRecord;

/** Follows the topic of the elections, on which the organisations and posts are too: one reader, one place in the topic. */
@ApplicationScoped
public class ElectionConsumer {

    private static final List<String> CHANGES = List.of(
            "created",
            "changed",
            "published",
            "phase-changed",
            "milestone-added",
            "milestone-changed",
            "milestone-moved",
            "electorate-added",
            "candidates-locked",
            "candidates-unlocked",
            "claim-added",
            "claim-related",
            "claim-ranked",
            "scrutineer-report-recorded");

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
        CHANGES.forEach(change -> builder.on(type(change), event -> learning.learn(facts(event))));
        return builder.on(type("deleted"), event -> learning.vanish(facts(event)))
                .on(type("result-recorded"), this::conclude)
                .build();
    }

    private void conclude(IncomingEvent event) {
        var outcome = event.details(ResultRecord.class).outcome(event.version());
        learning.conclude(facts(event), outcome);
    }

    private static ElectionFacts facts(IncomingEvent event) {
        try {
            return event.record(ElectionRecord.class).at(event.version());
        } catch (IllegalArgumentException e) {
            throw new UnreadableRecord("The event does not hold an election", e);
        }
    }

    private static String type(String change) {
        return "org.hustings.election.%s.v1".formatted(change);
    }
}
