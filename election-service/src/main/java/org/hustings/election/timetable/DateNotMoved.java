package org.hustings.election.timetable;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;
import org.hustings.election.value.PartialDate;

/** A move to the date that the milestone has already. */
public class DateNotMoved extends DomainException {

    private static final String CODE = "date-not-moved";

    DateNotMoved(Milestone milestone, PartialDate date) {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "The date does not move",
                "%s is on %s already".formatted(milestone, date.value()),
                List.of(Violation.at("/to", CODE, "is the date that the milestone has already")));
    }
}
