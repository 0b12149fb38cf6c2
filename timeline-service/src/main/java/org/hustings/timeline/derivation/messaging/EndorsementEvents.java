package org.hustings.timeline.derivation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.derivation.application.Erasing;
import org.hustings.timeline.derivation.application.Followed;
import org.hustings.timeline.derivation.application.Timelines;
import org.hustings.timeline.derivation.application.Turns;
import org.hustings.timeline.derivation.domain.EndorsementFacts;

/** What happens to endorsements. A draft is told nothing of; once published it stays. */
@ApplicationScoped
class EndorsementEvents {

    private static final String ENDORSEMENT = "org.hustings.endorsement.";

    private final Turns turns;
    private final Followed followed;
    private final Timelines timelines;
    private final Erasing erasing;

    EndorsementEvents(Turns turns, Followed followed, Timelines timelines, Erasing erasing) {
        this.turns = turns;
        this.followed = followed;
        this.timelines = timelines;
        this.erasing = erasing;
    }

    void addTo(EventHandlers.Builder handlers) {
        handlers.on(ENDORSEMENT + "recorded.v1", this::changed)
                .on(ENDORSEMENT + "published.v1", this::changed)
                .on(ENDORSEMENT + "changed.v1", this::changed)
                .on(ENDORSEMENT + "reassigned.v1", this::changed)
                .on(ENDORSEMENT + "erased.v1", this::erased)
                .on(ENDORSEMENT + "withdrawn.v1", this::withdrawn);
    }

    private void changed(IncomingEvent event) {
        var facts = event.record(EndorsementFacts.class);
        turns.ofElection(facts.electionId());
        followed.endorsement(event, facts).ifPresent(timelines::endorsementChanged);
    }

    private void erased(IncomingEvent event) {
        var facts = event.record(EndorsementFacts.class);
        turns.ofElection(facts.electionId());
        followed.endorsement(event, facts).ifPresent(endorsement -> {
            erasing.followed(event, endorsement.id());
            timelines.endorsementChanged(endorsement);
        });
    }

    private void withdrawn(IncomingEvent event) {
        var facts = event.record(EndorsementFacts.class);
        var details = event.details(Views.Withdrawal.class).details();
        turns.ofElection(facts.electionId());
        followed.withdrawal(event, facts, details).ifPresent(timelines::endorsementChanged);
    }
}
