package org.hustings.election.timetable;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;
import org.hustings.election.value.PartialDate;

/** A date that is years from the election it is to belong to. */
public class DateOutOfWindow extends DomainException {

    private static final String CODE = "date-out-of-window";

    DateOutOfWindow(PartialDate date, PartialDate first, PartialDate last, String pointer) {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "The date is too far from the election",
                "%s is not within %s and %s".formatted(date.value(), first.value(), last.value()),
                List.of(Violation.at(pointer, CODE, "must be from %s to %s".formatted(first.value(), last.value()))));
    }
}
