package org.hustings.candidate.candidacy.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A person stands in an election once. */
public class DuplicateCandidacy extends DomainException {

    private static final long serialVersionUID = 1L;

    public DuplicateCandidacy() {
        super(
                Kind.CONFLICT,
                "duplicate-candidacy",
                "One candidacy per person and election",
                "The person already stands in this election");
    }
}
