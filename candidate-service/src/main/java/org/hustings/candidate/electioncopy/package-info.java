/**
 * A read model of elections, which another service owns.
 *
 * <p>Owns tables {@code election_copy} and {@code tally_copy}, filled from topic {@code hustings.elections.v1} and
 * rebuilt by reading it from the start. It may lag, so a command about an election that is not here yet asks the owner once. Start at
 * {@link org.hustings.candidate.electioncopy.application.Elections}.
 */
@NullMarked
package org.hustings.candidate.electioncopy;

import org.jspecify.annotations.NullMarked;
