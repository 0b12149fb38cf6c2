package org.hustings.election.result;

import java.util.ArrayList;
import java.util.List;
import org.hustings.election.candidatecopy.Ballot;
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
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules for a count of the election's votes.
     *
     * @param phase where the election stands
     * @param seats how many can be elected
     * @param ballotCloses when the ballot closes by the timetable, if it says so
     * @param ballot who stands
     * @param previous the count before, if there is one
     */
    public static ResultRules ofCount(
            ElectionPhase phase,
            int seats,
            @Nullable PartialDate ballotCloses,
            Ballot ballot,
            @Nullable ElectionResult previous) {
        var rules = new ArrayList<ResultRule>();
        rules.add(new StatusOrder(previous));
        rules.addAll(ofCorrection(phase, seats, ballotCloses, ballot).rules);
        return new ResultRules(rules);
    }

    /** The rules for a correction of what is known of a count: its place among the counts stays. */
    public static ResultRules ofCorrection(
            ElectionPhase phase, int seats, @Nullable PartialDate ballotCloses, Ballot ballot) {
        var rules = new ArrayList<ResultRule>();
        rules.add(new CountTime(phase, ballotCloses));
        rules.add(new BallotRule(ballot));
        rules.addAll(ofTrial(phase, seats).rules);
        return new ResultRules(rules);
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
