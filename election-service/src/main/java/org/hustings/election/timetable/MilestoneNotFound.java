package org.hustings.election.timetable;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** The timetable has no entry for the milestone. */
public class MilestoneNotFound extends DomainException {

    MilestoneNotFound(Milestone milestone) {
        super(
                Kind.NOT_FOUND,
                "milestone-not-found",
                "There is no such milestone",
                "The timetable of the election has no entry for %s".formatted(milestone));
    }
}
