/**
 * Who answers whom: an entry with all that replies to it as one view, and who accused whom how often.
 *
 * <p>Nothing here is written. Start at {@link org.hustings.timeline.thread.application.Threads} and
 * {@link org.hustings.timeline.thread.application.Accusations}.
 */
@NullMarked
package org.hustings.timeline.thread;

import org.jspecify.annotations.NullMarked;
