package org.hustings.election.election.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** The seats were to become fewer than the recorded result has winners. */
public class FewerSeatsThanWinners extends DomainException {

    private static final String CODE = "fewer-seats-than-winners";

    FewerSeatsThanWinners(long winners) {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "There are fewer seats than winners",
                "The recorded result elects %d".formatted(winners),
                List.of(Violation.at("/seats", CODE, "is less than the %d elected".formatted(winners))));
    }
}
