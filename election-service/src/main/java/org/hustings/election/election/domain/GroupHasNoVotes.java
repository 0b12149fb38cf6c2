package org.hustings.election.election.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** Votes were to be counted for a group of ballots, which has the results of its parts. */
public class GroupHasNoVotes extends DomainException {

    private static final String CODE = "group-has-no-votes";

    GroupHasNoVotes(ElectionLevel level) {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "A group of ballots has no votes of its own",
                "An election of level %s has the results of its parts".formatted(level),
                List.of(Violation.at("", CODE, "votes are counted for a BALLOT alone")));
    }
}
