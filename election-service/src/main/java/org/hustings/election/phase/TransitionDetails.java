package org.hustings.election.phase;

import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** A transition as the event about it tells it: the time of recording is the event's own. */
public record TransitionDetails(
        ElectionPhase from,
        ElectionPhase to,
        PartialDate effectiveAt,
        @Nullable String reason,
        @Nullable CancellationReason cancellationReason,
        @Nullable Source source,
        @Nullable String overrideReason) {

    /** What the event about a transition says of it. */
    public static TransitionDetails of(PhaseTransition transition) {
        return new TransitionDetails(
                transition.from(),
                transition.to(),
                transition.effectiveAt(),
                transition.reason(),
                transition.cancellationReason(),
                transition.source(),
                transition.overrideReason());
    }
}
