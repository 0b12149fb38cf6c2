/**
 * The election service: organisations, their posts, and the elections to them, with timetable, phases, electorates
 * and result.
 *
 * <p>Owns database {@code election} and topic {@code hustings.elections.v1}; knows nothing of candidates but the ids
 * in a result. Start at {@link org.hustings.election.election.domain.Election}.
 */
@NullMarked
package org.hustings.election;

import org.jspecify.annotations.NullMarked;
