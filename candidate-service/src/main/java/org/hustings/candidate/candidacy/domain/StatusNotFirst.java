package org.hustings.candidate.candidacy.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A status with which no candidacy begins. */
public class StatusNotFirst extends DomainException {

    private static final long serialVersionUID = 1L;

    public StatusNotFirst(PreElectionStatus status) {
        super(
                Kind.RULE_VIOLATED,
                "status-not-first",
                "The status only follows on another",
                "A candidacy cannot be recorded as %s at first".formatted(status),
                List.of(new Violation(
                        "/preElectionStatus",
                        "status-not-first",
                        "a first status is one of DECLARED, FILED, QUALIFIED, WRITE_IN")));
    }
}
