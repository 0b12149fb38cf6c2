package org.hustings.election.timetable;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** The timetable has an entry for the milestone already. */
public class MilestoneExists extends DomainException {

    MilestoneExists(Milestone milestone) {
        super(
                Kind.CONFLICT,
                "milestone-exists",
                "The milestone is in the timetable already",
                "The timetable has an entry for %s already; move its date instead".formatted(milestone));
    }
}
