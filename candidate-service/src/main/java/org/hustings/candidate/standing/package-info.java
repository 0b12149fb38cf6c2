/**
 * Candidacies together with who stands, in which election, and what became of it: for the pages that people look at.
 *
 * <p>Owns nothing; reads what {@code candidacy}, {@code person} and {@code electioncopy} keep, in one statement for each
 * page. Start at {@link org.hustings.candidate.standing.domain.Standing}.
 */
@NullMarked
package org.hustings.candidate.standing;

import org.jspecify.annotations.NullMarked;
