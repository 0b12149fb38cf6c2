package org.hustings.election.timetable;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A date that contradicts the order in which an election goes. */
public class MilestonesOutOfOrder extends DomainException {

    private static final String CODE = "milestones-out-of-order";

    MilestonesOutOfOrder(TimetableEntry one, TimetableEntry other, String pointer) {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "The milestones are out of order",
                one.milestone().comesBefore(other.milestone()) ? order(one, other) : order(other, one),
                List.of(Violation.at(pointer, CODE, "does not fit %s".formatted(said(other)))));
    }

    private static String order(TimetableEntry first, TimetableEntry second) {
        return "%s cannot be later than %s".formatted(said(first), said(second));
    }

    private static String said(TimetableEntry entry) {
        return "%s (%s)".formatted(entry.milestone(), entry.date().value());
    }
}
