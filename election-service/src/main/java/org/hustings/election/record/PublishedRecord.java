package org.hustings.election.record;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A published record was to be deleted. */
public class PublishedRecord extends DomainException {

    PublishedRecord() {
        super(
                Kind.CONFLICT,
                "published-record",
                "The record is published",
                "Only a draft can be deleted; what was published stays");
    }
}
