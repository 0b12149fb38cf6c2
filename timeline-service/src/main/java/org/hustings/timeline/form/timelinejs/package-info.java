/** Timelines as TimelineJS3 takes them. Start at {@link org.hustings.timeline.form.timelinejs.TimelineJsWriter}. */
@NullMarked
package org.hustings.timeline.form.timelinejs;

import org.jspecify.annotations.NullMarked;
