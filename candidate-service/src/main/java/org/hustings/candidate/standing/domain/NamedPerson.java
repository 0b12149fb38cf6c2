package org.hustings.candidate.standing.domain;

import org.hustings.candidate.person.domain.PersonId;

/**
 * A person by name.
 *
 * @param sortName by what lists put the person in order
 */
public record NamedPerson(PersonId id, String name, String sortName) {}
