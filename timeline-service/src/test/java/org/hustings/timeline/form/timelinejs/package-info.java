/** Tests of timelines as TimelineJS. */
@NullMarked
package org.hustings.timeline.form.timelinejs;

import org.jspecify.annotations.NullMarked;
