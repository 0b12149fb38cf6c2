/** Timetables as iCalendar (RFC 5545, RFC 7986). Start at {@link org.hustings.election.exchange.calendar.CalendarFeed}. */
@NullMarked
package org.hustings.election.exchange.calendar;

import org.jspecify.annotations.NullMarked;
