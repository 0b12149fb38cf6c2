/**
 * What can be asked of timelines: whose, which entries, in which order.
 *
 * <p>Start at {@link org.hustings.timeline.campaignevent.reading.TimelineScope}.
 */
@NullMarked
package org.hustings.timeline.campaignevent.reading;

import org.jspecify.annotations.NullMarked;
