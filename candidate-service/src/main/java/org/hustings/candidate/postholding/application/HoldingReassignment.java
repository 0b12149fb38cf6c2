package org.hustings.candidate.postholding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.hustings.candidate.person.application.PeopleReassigned;

/** Moves the post holdings of people who were merged, in the transaction of the merge or of its undoing. */
@ApplicationScoped
class HoldingReassignment {

    private final PostHoldingStore holdings;
    private final Clock clock;

    HoldingReassignment(PostHoldingStore holdings, Clock clock) {
        this.holdings = holdings;
        this.clock = clock;
    }

    void on(@Observes PeopleReassigned reassigned) {
        var roots = reassigned.roots();
        var now = clock.instant();
        for (var holding : holdings.lockRecordedOf(roots.keySet())) {
            var root = roots.getOrDefault(holding.holder().recorded(), holding.person());
            if (!root.equals(holding.person())) {
                holdings.reassign(holding.reassign(reassigned.mergeId(), root, now));
            }
        }
    }
}
