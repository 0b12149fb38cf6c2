/** Tests of calendars, read by another library than the one that writes them. */
@NullMarked
package org.hustings.election.exchange.calendar;

import org.jspecify.annotations.NullMarked;
