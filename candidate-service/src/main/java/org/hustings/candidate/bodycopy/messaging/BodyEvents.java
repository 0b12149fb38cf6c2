package org.hustings.candidate.bodycopy.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.hustings.candidate.bodycopy.application.BodyLearning;
import org.hustings.candidate.bodycopy.domain.BodyCopy;
import org.hustings.candidate.bodycopy.domain.OrganisationRecord;
import org.hustings.candidate.bodycopy.domain.PostRecord;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.commons.inbox.UnreadableRecord;

/** What is done about the events of organisations and posts, for the one reader of the topic that they are on. */
@ApplicationScoped
public class BodyEvents {

    private static final List<String> CHANGES =
            List.of("created", "changed", "published", "claim-added", "claim-related", "claim-ranked");
    private static final String DELETED = "deleted";

    private final BodyLearning learning;

    BodyEvents(BodyLearning learning) {
        this.learning = learning;
    }

    /** Adds the handlers of all these events. */
    public void addTo(EventHandlers.Builder handlers) {
        CHANGES.forEach(change -> handlers.on(type("organisation", change), event -> organisation(event, false))
                .on(type("post", change), event -> post(event, false)));
        handlers.on(type("organisation", DELETED), event -> organisation(event, true))
                .on(type("post", DELETED), event -> post(event, true));
    }

    private void organisation(IncomingEvent event, boolean gone) {
        learn(() -> event.record(OrganisationRecord.class).at(event.version(), gone));
    }

    private void post(IncomingEvent event, boolean gone) {
        learn(() -> event.record(PostRecord.class).at(event.version(), gone));
    }

    private void learn(Supplier<BodyCopy> heard) {
        try {
            learning.learn(heard.get());
        } catch (IllegalArgumentException e) {
            throw new UnreadableRecord("The event does not hold the record that its type says", e);
        }
    }

    private static String type(String record, String change) {
        return "org.hustings.%s.%s.v1".formatted(record, change);
    }
}
