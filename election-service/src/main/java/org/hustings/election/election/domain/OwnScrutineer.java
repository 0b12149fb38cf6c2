package org.hustings.election.election.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** The organisation that holds the election was to scrutinise it as well. */
public class OwnScrutineer extends DomainException {

    private static final String CODE = "own-scrutineer";

    public OwnScrutineer() {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "An organisation cannot scrutinise its own election",
                "The scrutineer is the organisation that holds the election",
                List.of(Violation.at("/scrutineerId", CODE, "is the organisation itself")));
    }
}
