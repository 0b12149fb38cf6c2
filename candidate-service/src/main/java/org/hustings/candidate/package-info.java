/**
 * The candidate service: people, and who of them stands in which election.
 *
 * <p>Owns the people and the candidacies, and the topic {@code hustings.candidates.v1}. It knows elections only as the
 * copy in {@link org.hustings.candidate.electioncopy}, which may lag behind their owner. Start at
 * {@link org.hustings.candidate.candidacy}.
 */
@NullMarked
package org.hustings.candidate;

import org.jspecify.annotations.NullMarked;
