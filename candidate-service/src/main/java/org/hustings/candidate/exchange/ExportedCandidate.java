package org.hustings.candidate.exchange;

import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.standing.domain.Standing;

/** A candidacy with all that an export says of it. */
public record ExportedCandidate(Standing standing, Person person) {}
