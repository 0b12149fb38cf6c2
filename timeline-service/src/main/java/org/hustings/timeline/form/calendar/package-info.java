/** Timelines as iCalendar (RFC 5545). Start at {@link org.hustings.timeline.form.calendar.TimelineCalendar}. */
@NullMarked
package org.hustings.timeline.form.calendar;

import org.jspecify.annotations.NullMarked;
