package org.hustings.election.phase;

import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** The election cannot go from its phase to the one asked for. */
public class IllegalTransition extends DomainException {

    /** Names the phases that may follow instead. */
    public IllegalTransition(ElectionPhase from, ElectionPhase to, Set<ElectionPhase> legal) {
        super(
                Kind.CONFLICT,
                "illegal-transition",
                "The election cannot move to that phase",
                "An election in phase %s cannot move to %s. Legal: %s".formatted(from, to, namesOf(legal)));
    }

    private static String namesOf(Set<ElectionPhase> phases) {
        return phases.isEmpty() ? "none" : phases.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
