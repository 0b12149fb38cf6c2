package org.hustings.commons.claim;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A claim was to be preferred or deprecated, and nobody said why. */
public class RankReasonMissing extends DomainException {

    private static final String CODE = "rank-reason-missing";

    RankReasonMissing(ClaimRank rank) {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "The rank needs a reason",
                "A claim is %s for a reason only".formatted(rank),
                List.of(Violation.at("/rankReason", CODE, "is needed for every rank but NORMAL")));
    }
}
