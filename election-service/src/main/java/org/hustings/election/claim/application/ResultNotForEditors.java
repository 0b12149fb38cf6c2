package org.hustings.election.claim.application;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A claim of an editor would change what the result shows. */
final class ResultNotForEditors extends DomainException {

    ResultNotForEditors() {
        super(
                Kind.FORBIDDEN,
                "result-not-for-editors",
                "Only a returning officer changes what the result shows",
                "The claim would change what the result shows. As evidence beside the value shown, not ranked above it,"
                        + " it can be recorded; a returning officer then ranks it.");
    }
}
