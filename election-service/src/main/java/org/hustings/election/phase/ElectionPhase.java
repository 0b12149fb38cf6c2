package org.hustings.election.phase;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where an election stands. The main way leads from {@link #EXPECTED} to {@link #CLOSED}; branches leave it for an
 * uncontested seat, a postponement, a cancellation, a recount and a challenge.
 */
@Schema(name = "ElectionPhase", description = "Where an election stands.")
public enum ElectionPhase {
    EXPECTED,
    ANNOUNCED,
    NOMINATIONS_OPEN,
    NOMINATIONS_CLOSED,
    UNCONTESTED,
    BALLOT_OPEN,
    BALLOT_CLOSED,
    COUNTING,
    RESULT_REPORTED,
    RESULT_DECLARED,
    CLOSED,
    POSTPONED,
    CANCELLED,
    RECOUNT,
    CHALLENGED,
    UPHELD,
    RERUN_ORDERED,
    VOIDED;

    /**
     * The phases that may follow this one.
     *
     * @param interrupted the phase that a postponement or recount interrupted, to which it goes back; for every other
     *     phase it is without meaning
     */
    public Set<ElectionPhase> successors(@Nullable ElectionPhase interrupted) {
        return switch (this) {
            case EXPECTED -> beforeDeclaration(ANNOUNCED);
            case ANNOUNCED -> beforeDeclaration(NOMINATIONS_OPEN);
            case NOMINATIONS_OPEN -> beforeDeclaration(NOMINATIONS_CLOSED);
            case NOMINATIONS_CLOSED -> beforeDeclaration(BALLOT_OPEN, UNCONTESTED);
            case UNCONTESTED -> beforeDeclaration(RESULT_DECLARED);
            case BALLOT_OPEN -> beforeDeclaration(BALLOT_CLOSED);
            case BALLOT_CLOSED -> beforeDeclaration(COUNTING);
            case COUNTING -> beforeDeclaration(RESULT_REPORTED);
            case RESULT_REPORTED -> beforeDeclaration(RESULT_DECLARED, RECOUNT);
            case RESULT_DECLARED -> EnumSet.of(CLOSED, RECOUNT, CHALLENGED);
            case POSTPONED -> back(interrupted, CANCELLED);
            case RECOUNT -> back(interrupted);
            case CHALLENGED -> EnumSet.of(UPHELD, RERUN_ORDERED, VOIDED);
            case CLOSED, CANCELLED, UPHELD, RERUN_ORDERED, VOIDED -> EnumSet.noneOf(ElectionPhase.class);
        };
    }

    /** Whether the votes are in, so that there may be a result. */
    public boolean allowsResult() {
        return switch (this) {
            case EXPECTED, ANNOUNCED, NOMINATIONS_OPEN, NOMINATIONS_CLOSED, BALLOT_OPEN, POSTPONED -> false;
            case UNCONTESTED,
                    BALLOT_CLOSED,
                    COUNTING,
                    RESULT_REPORTED,
                    RESULT_DECLARED,
                    CLOSED,
                    CANCELLED,
                    RECOUNT,
                    CHALLENGED,
                    UPHELD,
                    RERUN_ORDERED,
                    VOIDED -> true;
        };
    }

    private static Set<ElectionPhase> beforeDeclaration(ElectionPhase next, ElectionPhase... others) {
        var successors = EnumSet.of(next, others);
        successors.add(POSTPONED);
        successors.add(CANCELLED);
        return successors;
    }

    private static Set<ElectionPhase> back(@Nullable ElectionPhase interrupted, ElectionPhase... others) {
        var successors = EnumSet.noneOf(ElectionPhase.class);
        if (interrupted != null) {
            successors.add(interrupted);
        }
        successors.addAll(Set.of(others));
        return successors;
    }
}
