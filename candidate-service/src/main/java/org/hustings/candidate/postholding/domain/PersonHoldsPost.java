package org.hustings.candidate.postholding.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A person to whom a post holding refers cannot be deleted. */
public class PersonHoldsPost extends DomainException {

    private static final long serialVersionUID = 1L;

    public PersonHoldsPost() {
        super(Kind.CONFLICT, "record-in-use", "The record is in use", "Other records refer to this one");
    }
}
