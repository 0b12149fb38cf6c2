package org.hustings.election.phase;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps that an election has taken, oldest first, and those it may take next. Never changed: each step gives a new
 * history or the rule it would break.
 */
public record PhaseHistory(List<PhaseTransition> transitions) {

    /** Copies the steps. */
    public PhaseHistory {
        transitions = List.copyOf(transitions);
    }

    /** Where the election stands. */
    public ElectionPhase phase() {
        return transitions.isEmpty()
                ? ElectionPhase.EXPECTED
                : transitions.getLast().to();
    }

    /** The phases that may follow. */
    public Set<ElectionPhase> successors() {
        return phase().successors(interrupted());
    }

    /** Whether the election ever stood there. */
    public boolean passed(ElectionPhase phase) {
        return transitions.stream().anyMatch(transition -> transition.to() == phase);
    }

    /** With one more step, if that may follow. */
    public PhaseHistory with(NewPhaseTransition request, Instant now) {
        var legal = successors();
        if (!legal.contains(request.to())) {
            throw new IllegalTransition(phase(), request.to(), legal);
        }
        if (!transitions.isEmpty()) {
            var last = transitions.getLast();
            if (last.effectiveAt().isCertainlyAfter(request.effectiveAt())) {
                throw new TransitionOutOfOrder(last);
            }
        }
        return new PhaseHistory(Stream.concat(transitions.stream(), Stream.of(request.from(phase(), now)))
                .toList());
    }

    private @Nullable ElectionPhase interrupted() {
        return transitions.isEmpty() ? null : transitions.getLast().from();
    }
}
