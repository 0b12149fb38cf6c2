package org.hustings.timeline.derivation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.bodycopy.BodyCopies;
import org.hustings.timeline.bodycopy.BodyRecord;
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
        for (var kind : List.of("organisation", "post")) {
            CHANGES.forEach(change -> handlers.on("org.hustings.%s.%s.v1".formatted(kind, change), this::changed));
            handlers.on("org.hustings.%s.deleted.v1".formatted(kind), this::deleted);
        }
    }

    private void changed(IncomingEvent event) {
        var body = event.record(BodyRecord.class);
        turns.ofAll();
        bodies.put(body.copy());
        timelines.bodyChanged(body.id());
    }

    private void deleted(IncomingEvent event) {
        bodies.remove(event.record(BodyRecord.class).id());
    }
}
