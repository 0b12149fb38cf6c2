package org.hustings.election.result;

import java.util.List;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a result has to keep to whoever reports it. A figure that merely looks wrong is not refused: reported figures
 * are recorded as they are. A rule more is a line more here.
 */
public final class ResultRules {

    private final List<ResultRule> rules;

    private ResultRules(List<ResultRule> rules) {
        this.rules = rules;
    }

    /**
     * The rules for a count of the election's votes.
     *
     * @param phase where the election stands
     * @param seats how many can be elected
     * @param ballotCloses when the ballot closes by the timetable, if it says so
     * @param previous the count before, if there is one
     */
    public static ResultRules ofCount(
            ElectionPhase phase, int seats, @Nullable PartialDate ballotCloses, @Nullable ElectionResult previous) {
        return new ResultRules(List.of(
                new CountTime(phase, ballotCloses),
                new StatusOrder(previous),
                new UnitsComplete(),
                new OneTallyEach(),
                new SeatsSuffice(phase, seats),
                new TieBreakNeedsTie()));
    }

    /** The rules for a trial of the system, which is held when it suits, mostly before the ballot. */
    public static ResultRules ofTrial(ElectionPhase phase, int seats) {
        return new ResultRules(List.of(
                new UnitsComplete(), new OneTallyEach(), new SeatsSuffice(phase, seats), new TieBreakNeedsTie()));
    }

    /** Fails with every rule that the result breaks. */
    public void check(ElectionResult result) {
        var violations = rules.stream().flatMap(rule -> rule.violations(result)).toList();
        if (!violations.isEmpty()) {
            throw new ResultRefused(violations);
        }
    }
}
