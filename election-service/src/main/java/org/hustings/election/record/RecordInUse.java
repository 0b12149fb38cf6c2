package org.hustings.election.record;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A record was to be deleted that others refer to. */
public class RecordInUse extends DomainException {

    RecordInUse(Exception cause) {
        super(Kind.CONFLICT, "record-in-use", "The record is in use", "Other records refer to this one");
        initCause(cause);
    }
}
