/**
 * The timetable of an election: typed milestones, never one end date.
 *
 * <p>A date that moves keeps its history. Start at {@link org.hustings.election.timetable.Timetable}.
 */
@NullMarked
package org.hustings.election.timetable;

import org.jspecify.annotations.NullMarked;
