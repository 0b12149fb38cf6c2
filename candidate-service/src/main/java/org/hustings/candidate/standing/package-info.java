/**
 * Candidacies together with who stands, in which election, and what became of it: for the pages that people look at.
 *
 * <p>Owns nothing; reads what {@code candidacy}, {@code person}, {@code electioncopy} and {@code endorsement} keep, in
 * one statement for each page and one for its endorsements. Start at {@link org.hustings.candidate.standing.domain.Standing}.
 */
@NullMarked
package org.hustings.candidate.standing;

import org.jspecify.annotations.NullMarked;
