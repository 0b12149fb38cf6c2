package org.hustings.candidate.bodycopy.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    static final Set<String> OF_ORGANISATIONS = types("organisation");
    static final Set<String> OF_POSTS = types("post");

    private static final String DELETED = ".deleted.v1";

    private final BodyLearning learning;

    BodyEvents(BodyLearning learning) {
        this.learning = learning;
    }

    /** Adds the handlers of all these events. */
    public void addTo(EventHandlers.Builder handlers) {
        OF_ORGANISATIONS.forEach(type -> handlers.on(type, event -> organisation(event, learning::learn)));
        OF_POSTS.forEach(type -> handlers.on(type, event -> post(event, learning::learn)));
    }

    static void organisation(IncomingEvent event, Consumer<BodyCopy> lesson) {
        try {
            lesson.accept(event.record(OrganisationRecord.class).at(event.version(), isGone(event)));
        } catch (IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    static void post(IncomingEvent event, Consumer<BodyCopy> lesson) {
        try {
            lesson.accept(event.record(PostRecord.class).at(event.version(), isGone(event)));
        } catch (IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    private static boolean isGone(IncomingEvent event) {
        return event.type().endsWith(DELETED);
    }

    private static UnreadableRecord unreadable(IllegalArgumentException e) {
        return new UnreadableRecord("The event does not hold the record that its type says", e);
    }

    private static Set<String> types(String record) {
        return Stream.of("created", "changed", "published", "deleted", "claim-added", "claim-related", "claim-ranked")
                .map(change -> "org.hustings.%s.%s.v1".formatted(record, change))
                .collect(Collectors.toUnmodifiableSet());
    }
}
