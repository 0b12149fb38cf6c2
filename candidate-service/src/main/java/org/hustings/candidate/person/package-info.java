/**
 * People: everyone who stands, whatever they stand for.
 *
 * <p>Owns tables {@code person} and {@code person_name}; the second holds what a search reads, and a trigger of the
 * database keeps it. A person is recorded once and may stand in many elections; what is true of one
 * candidacy only belongs to {@link org.hustings.candidate.candidacy}. Start at
 * {@link org.hustings.candidate.person.domain.Person}.
 */
@NullMarked
package org.hustings.candidate.person;

import org.jspecify.annotations.NullMarked;
