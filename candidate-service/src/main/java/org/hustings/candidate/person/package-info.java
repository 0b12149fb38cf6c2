/**
 * People: everyone who stands, whatever they stand for.
 *
 * <p>Owns tables {@code person}, {@code person_name} and {@code person_merge}; the second holds what a search reads, and a
 * trigger of the database keeps it. A person is recorded once and may stand in many elections; whoever was recorded twice
 * is merged. What is true of one candidacy only belongs to {@link org.hustings.candidate.candidacy}. Start at
 * {@link org.hustings.candidate.person.domain.Person}, and for merges at
 * {@link org.hustings.candidate.person.application.PersonMerges}.
 */
@NullMarked
package org.hustings.candidate.person;

import org.jspecify.annotations.NullMarked;
