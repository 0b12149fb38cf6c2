package org.hustings.election.timetable;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The milestones of one election that follow from others, and how. */
public final class DerivedMilestones {

    /** A complaint to the Certification Officer has to come within a year of the announcement of the result. */
    private static final Derivation COMPLAINT = new Derivation(
            Milestone.RESULT_DECLARED, 1, "Trade Union and Labour Relations (Consolidation) Act 1992, section 54(3)");

    private final Map<Milestone, Derivation> rules = new EnumMap<>(Milestone.class);

    private DerivedMilestones() {}

    /** None: nothing follows from anything. */
    public static DerivedMilestones none() {
        return new DerivedMilestones();
    }

    /** With the day until which a complaint about the election of a trade union may be made. */
    public DerivedMilestones withComplaintDeadline() {
        return with(Milestone.COMPLAINT_DEADLINE, COMPLAINT);
    }

    /**
     * With the day by which the post has to be filled again.
     *
     * @param years that its holder may stay
     * @param authority law or rule that says so
     */
    public DerivedMilestones withNextElectionDue(int years, String authority) {
        return with(Milestone.NEXT_ELECTION_DUE, new Derivation(Milestone.RESULT_DECLARED, years, authority));
    }

    /** The milestones that can follow from others, whether or not they do in this election. */
    static Milestone[] possible() {
        return new Milestone[] {Milestone.COMPLAINT_DEADLINE, Milestone.NEXT_ELECTION_DUE};
    }

    Optional<Derivation> rule(Milestone milestone) {
        return Optional.ofNullable(rules.get(milestone));
    }

    private DerivedMilestones with(Milestone milestone, Derivation rule) {
        var more = new DerivedMilestones();
        more.rules.putAll(rules);
        more.rules.put(milestone, rule);
        return more;
    }
}
