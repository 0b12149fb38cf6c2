/** Tests of timelines as iCalendar. */
@NullMarked
package org.hustings.timeline.form.calendar;

import org.jspecify.annotations.NullMarked;
