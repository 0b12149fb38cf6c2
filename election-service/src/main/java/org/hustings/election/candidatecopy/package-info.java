/**
 * A read model of candidates, which candidate-service owns: who stands on an election's ballot.
 *
 * <p>Owns table {@code candidate_copy}, filled from topic {@code hustings.candidates.v1} and rebuilt by reading it from
 * the start. It may lag, so before a command is refused for want of knowledge the owner is asked once. Start at
 * {@link org.hustings.election.candidatecopy.Ballot}.
 */
@NullMarked
package org.hustings.election.candidatecopy;

import org.jspecify.annotations.NullMarked;
