/**
 * Claims about organisations and elections: what several sources report of one property, side by side and ranked.
 *
 * <p>The mechanism is the shared one; here its records are organisations and elections. Of an election, the timetable,
 * the electorates and the result are claimed by pointers that name their parts as the addresses do, such as
 * {@code /timetable/COUNT_STARTS/date}. Start at {@link org.hustings.election.claim.part.ClaimedElection}.
 */
@NullMarked
package org.hustings.election.claim;

import org.jspecify.annotations.NullMarked;
