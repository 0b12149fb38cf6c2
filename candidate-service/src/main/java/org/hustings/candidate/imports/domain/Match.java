package org.hustings.candidate.imports.domain;

import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a file means.
 *
 * @param person null where it is someone new
 * @param candidacy null where none is recorded in the election
 * @param how by what the person was found, for people who read it afterwards
 */
public record Match(@Nullable PersonId person, @Nullable CandidateId candidacy, String how) {

    /** Someone recorded. */
    public static Match of(RecordedPerson found, String how) {
        return new Match(found.id(), found.candidacy(), how);
    }

    /** Someone new. */
    public static Match ofNobody(String how) {
        return new Match(null, null, how);
    }
}
