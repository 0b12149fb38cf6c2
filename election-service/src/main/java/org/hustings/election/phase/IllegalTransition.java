package org.hustings.election.phase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** The election cannot go from its phase to the one asked for. */
public class IllegalTransition extends DomainException {

    private static final String CODE = "illegal-transition";

    /** Names the phases that may follow instead. */
    public IllegalTransition(ElectionPhase from, ElectionPhase to, Set<ElectionPhase> legal) {
        super(
                Kind.CONFLICT,
                CODE,
                "The election cannot move to that phase",
                "An election in phase %s cannot move to %s. Legal: %s".formatted(from, to, namesOf(legal)),
                List.of(Violation.at("/to", CODE, "legal: " + namesOf(legal))));
    }

    private static String namesOf(Set<ElectionPhase> phases) {
        return phases.isEmpty() ? "none" : phases.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
