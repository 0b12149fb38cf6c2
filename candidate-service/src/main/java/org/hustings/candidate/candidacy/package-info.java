/**
 * Candidacies: who stands in which election, and what became of it.
 *
 * <p>Owns table {@code candidate}. The status before the election moves by commands; the one after it follows from the
 * election's result and from nothing else. Start at {@link org.hustings.candidate.candidacy.domain.Candidate}.
 */
@NullMarked
package org.hustings.candidate.candidacy;

import org.jspecify.annotations.NullMarked;
