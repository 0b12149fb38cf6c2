package org.hustings.candidate.postholding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.hustings.candidate.person.application.PeopleReassigned;
import org.hustings.candidate.person.application.PersonMerges;
import org.hustings.candidate.person.domain.MovedByMerge;

/** Moves the post holdings of people who were merged, in the transaction of the merge or of its undoing. */
@ApplicationScoped
class HoldingReassignment {

    private final PostHoldingStore holdings;
    private final PersonMerges merges;
    private final Clock clock;

    HoldingReassignment(PostHoldingStore holdings, PersonMerges merges, Clock clock) {
        this.holdings = holdings;
        this.merges = merges;
        this.clock = clock;
    }

    void on(@Observes PeopleReassigned reassigned) {
        var roots = reassigned.roots();
        var now = clock.instant();
        var moved = 0;
        for (var holding : holdings.lockRecordedOf(roots.keySet())) {
            var root = roots.getOrDefault(holding.holder().recorded(), holding.person());
            if (!root.equals(holding.person())) {
                holdings.reassign(holding.reassign(reassigned.mergeId(), root, now));
                moved++;
            }
        }
        merges.moved(reassigned.mergeId(), MovedByMerge.ofPostHoldings(moved));
    }
}
