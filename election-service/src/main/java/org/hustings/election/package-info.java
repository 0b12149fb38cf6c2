/**
 * The election service: organisations, their posts, and the elections to them, with timetable, phases, electorates
 * and result.
 *
 * <p>Owns database {@code election} and topic {@code hustings.elections.v1}; knows candidates only as the copy in
 * {@code candidatecopy}, which may lag. Start at {@link org.hustings.election.election.domain.Election}.
 */
@NullMarked
package org.hustings.election;

import org.jspecify.annotations.NullMarked;
