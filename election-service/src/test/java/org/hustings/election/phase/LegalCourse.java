package org.hustings.election.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which steps from phase to phase are legal, told in another way than the product does. */
public final class LegalCourse {

    /** The main way, along which a phase may only ever lead to the next; branches leave it and are judged apart. */
    private static final List<ElectionPhase> MAIN_WAY = List.of(
            ElectionPhase.EXPECTED,
            ElectionPhase.ANNOUNCED,
            ElectionPhase.NOMINATIONS_OPEN,
            ElectionPhase.NOMINATIONS_CLOSED,
            ElectionPhase.BALLOT_OPEN,
            ElectionPhase.BALLOT_CLOSED,
            ElectionPhase.COUNTING,
            ElectionPhase.RESULT_REPORTED,
            ElectionPhase.RESULT_DECLARED,
            ElectionPhase.CLOSED);

    private static final Set<ElectionPhase> ENDS = EnumSet.of(
            ElectionPhase.CLOSED,
            ElectionPhase.CANCELLED,
            ElectionPhase.UPHELD,
            ElectionPhase.RERUN_ORDERED,
            ElectionPhase.VOIDED);

    private LegalCourse() {}

    /** From one phase to another. */
    public record Step(ElectionPhase from, ElectionPhase to) {}

    /** Fails if a step of an election's may not follow the ones before. */
    public static void check(List<Step> transitions) {
        var phase = ElectionPhase.EXPECTED;
        var interrupted = new ArrayList<ElectionPhase>();
        for (var transition : transitions) {
            assertThat(transition.from()).isEqualTo(phase);
            assertThat(ENDS).doesNotContain(phase);
            assertStep(transition, interrupted);
            phase = transition.to();
        }
    }

    private static void assertStep(Step step, List<ElectionPhase> interrupted) {
        var from = MAIN_WAY.indexOf(step.from());
        var declared = MAIN_WAY.indexOf(ElectionPhase.RESULT_DECLARED);
        switch (step.to()) {
            case POSTPONED -> {
                assertThat(from < declared).isTrue();
                interrupted.add(step.from());
            }
            case RECOUNT -> {
                assertThat(step.from()).isIn(ElectionPhase.RESULT_REPORTED, ElectionPhase.RESULT_DECLARED);
                interrupted.add(step.from());
            }
            case CANCELLED -> assertThat(from < declared).isTrue();
            case CHALLENGED -> assertThat(step.from()).isEqualTo(ElectionPhase.RESULT_DECLARED);
            case UPHELD, RERUN_ORDERED, VOIDED -> assertThat(step.from()).isEqualTo(ElectionPhase.CHALLENGED);
            default -> assertOnward(step, from, interrupted);
        }
    }

    private static void assertOnward(Step step, int from, List<ElectionPhase> interrupted) {
        if (step.from() == ElectionPhase.POSTPONED || step.from() == ElectionPhase.RECOUNT) {
            assertThat(step.to()).isEqualTo(interrupted.getLast());
        } else if (step.to() == ElectionPhase.UNCONTESTED) {
            assertThat(step.from()).isEqualTo(ElectionPhase.NOMINATIONS_CLOSED);
        } else if (step.from() != ElectionPhase.UNCONTESTED) {
            assertThat(MAIN_WAY.indexOf(step.to())).isEqualTo(from + 1);
        } else {
            assertThat(step.to()).isEqualTo(ElectionPhase.RESULT_DECLARED);
        }
    }
}
