package org.hustings.timeline.derivation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.bodycopy.BodyCopies;
import org.hustings.timeline.bodycopy.BodyCopy;
import org.hustings.timeline.bodycopy.OrganisationAnswer;
import org.hustings.timeline.bodycopy.PostAnswer;
import org.hustings.timeline.derivation.application.Timelines;
import org.hustings.timeline.derivation.application.Turns;

/** What happens to organisations and posts: entries name them. */
@ApplicationScoped
class BodyEvents {

    private static final List<String> CHANGES =
            List.of("created", "changed", "published", "claim-added", "claim-related", "claim-ranked");

    private final Turns turns;
    private final BodyCopies bodies;
    private final Timelines timelines;

    BodyEvents(Turns turns, BodyCopies bodies, Timelines timelines) {
        this.turns = turns;
        this.bodies = bodies;
        this.timelines = timelines;
    }

    void addTo(EventHandlers.Builder handlers) {
        for (var change : CHANGES) {
            handlers.on("org.hustings.organisation.%s.v1".formatted(change), this::organisation)
                    .on("org.hustings.post.%s.v1".formatted(change), this::post);
        }
        handlers.on("org.hustings.organisation.deleted.v1", this::organisationDeleted)
                .on("org.hustings.post.deleted.v1", this::postDeleted);
    }

    private void organisation(IncomingEvent event) {
        changed(event.record(OrganisationAnswer.class).copy());
    }

    private void post(IncomingEvent event) {
        changed(event.record(PostAnswer.class).copy());
    }

    private void changed(BodyCopy body) {
        turns.ofAll();
        bodies.put(body);
        timelines.bodyChanged(body.id());
    }

    private void organisationDeleted(IncomingEvent event) {
        bodies.remove(event.record(OrganisationAnswer.class).id());
    }

    private void postDeleted(IncomingEvent event) {
        bodies.remove(event.record(PostAnswer.class).id());
    }
}
