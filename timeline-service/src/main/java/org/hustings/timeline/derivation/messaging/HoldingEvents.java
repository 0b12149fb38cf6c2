package org.hustings.timeline.derivation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.derivation.application.Erasing;
import org.hustings.timeline.derivation.application.Followed;
import org.hustings.timeline.derivation.application.Timelines;
import org.hustings.timeline.derivation.application.Turns;
import org.hustings.timeline.derivation.domain.HoldingFacts;

/** What happens to the posts that people hold. */
@ApplicationScoped
class HoldingEvents {

    private static final List<String> CHANGES =
            List.of("recorded", "changed", "published", "reassigned", "claim-added", "claim-related", "claim-ranked");

    private final Turns turns;
    private final Followed followed;
    private final Timelines timelines;
    private final Erasing erasing;

    HoldingEvents(Turns turns, Followed followed, Timelines timelines, Erasing erasing) {
        this.turns = turns;
        this.followed = followed;
        this.timelines = timelines;
        this.erasing = erasing;
    }

    void addTo(EventHandlers.Builder handlers) {
        CHANGES.forEach(change -> handlers.on("org.hustings.post-holding.%s.v1".formatted(change), this::changed));
        handlers.on("org.hustings.post-holding.status-changed.v1", this::statusChanged)
                .on("org.hustings.post-holding.erased.v1", this::erased)
                .on("org.hustings.post-holding.deleted.v1", this::deleted);
    }

    private void changed(IncomingEvent event) {
        turns.ofAll();
        timelines.holdingChanged(followed.holding(event, event.record(HoldingFacts.class)));
    }

    private void statusChanged(IncomingEvent event) {
        var details = event.details(Views.StatusChange.class).details();
        turns.ofAll();
        timelines.holdingChanged(followed.status(event, event.record(HoldingFacts.class), details));
    }

    private void erased(IncomingEvent event) {
        turns.ofAll();
        var holding = followed.holding(event, event.record(HoldingFacts.class));
        erasing.followed(event, holding.id());
        timelines.holdingChanged(holding);
    }

    private void deleted(IncomingEvent event) {
        turns.ofAll();
        followed.forgetHolding(event.record(HoldingFacts.class).id());
    }
}
