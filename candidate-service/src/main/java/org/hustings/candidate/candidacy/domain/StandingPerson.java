package org.hustings.candidate.candidacy.domain;

import org.hustings.candidate.person.domain.PersonId;

/**
 * Who stands.
 *
 * @param id the person as known now
 * @param recorded who was named when the candidacy was recorded; another one once that record was merged into the
 *     person's as a duplicate, which can be undone
 */
public record StandingPerson(PersonId id, PersonId recorded) {

    /** The person as known from the beginning. */
    public static StandingPerson of(PersonId id) {
        return new StandingPerson(id, id);
    }
}
