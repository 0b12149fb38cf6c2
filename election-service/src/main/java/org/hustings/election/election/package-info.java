/**
 * Elections: one aggregate each, with its timetable, phases, electorates and result.
 *
 * <p>Start at {@link org.hustings.election.election.domain.Election}.
 */
@NullMarked
package org.hustings.election.election;

import org.jspecify.annotations.NullMarked;
