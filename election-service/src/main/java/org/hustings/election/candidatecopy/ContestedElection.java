package org.hustings.election.candidatecopy;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** More stand than there are seats, so there has to be a ballot. */
public class ContestedElection extends DomainException {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "contested-election";

    ContestedElection(int standing, int seats) {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "The election is contested",
                "%d candidates stand for %d seats".formatted(standing, seats),
                List.of(Violation.at("/to", CODE, "%d candidates stand for %d seats".formatted(standing, seats))));
    }
}
