package org.hustings.election.candidatecopy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.Inbox;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.commons.inbox.UnreadableRecord;

/**
 * Follows the topic of the candidates. People are on it too and are no concern of this service: the name on the ballot
 * is the candidate's own.
 */
@ApplicationScoped
public class CandidateConsumer {

    private static final String ERASED = "erased";

    /** Each brings the whole record, and the copy is what the record says: after an erasure a name that is none. */
    private static final List<String> CHANGES = List.of(
            "declared",
            "changed",
            "published",
            "status-changed",
            "outcome-changed",
            "incumbency-changed",
            "reassigned",
            "claim-added",
            "claim-related",
            "claim-ranked",
            ERASED);

    private final Inbox inbox;
    private final CandidateCopies copies;
    private final Event<CandidateErased> erasures;
    private final EventHandlers handlers;

    CandidateConsumer(Inbox inbox, CandidateCopies copies, Event<CandidateErased> erasures) {
        this.inbox = inbox;
        this.copies = copies;
        this.erasures = erasures;
        this.handlers = handlers();
    }

    /** One record of the topic, in the order in which they come. */
    @Incoming("candidates")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private EventHandlers handlers() {
        var builder = EventHandlers.builder();
        CHANGES.forEach(change -> builder.on(type(change), event -> learn(event, false)));
        return builder.on(type("deleted"), event -> learn(event, true)).build();
    }

    private void learn(IncomingEvent event, boolean gone) {
        try {
            var candidate = event.record(CandidateRecord.class).at(event.version(), gone);
            copies.learn(List.of(candidate));
            if (event.type().equals(type(ERASED))) {
                erasures.fire(new CandidateErased(candidate.electionId(), candidate.id()));
            }
        } catch (IllegalArgumentException e) {
            throw new UnreadableRecord("The event does not hold a candidate", e);
        }
    }

    private static String type(String change) {
        return "org.hustings.candidate.%s.v1".formatted(change);
    }
}
