package org.hustings.candidate.imports.domain;

import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone recorded whom a file may mean.
 *
 * @param id the person, and never one who was merged into another
 * @param candidacy theirs in the election in question, where there is one
 * @param by what of the file led there, such as an identifier
 */
public record RecordedPerson(PersonId id, @Nullable CandidateId candidacy, String by) {}
