package org.hustings.candidate.electioncopy.application;

import org.hustings.candidate.electioncopy.domain.ElectionFacts;

/** Fired in the transaction in which a copy, which is locked, learns of a newer version of the election's record. */
public record ElectionLearnt(ElectionFacts before, ElectionFacts after) {

    /** Whether the two versions differ in what runoffs follow from. */
    public boolean concernsRunoffs() {
        return before.isRelatedOtherwise(after);
    }
}
