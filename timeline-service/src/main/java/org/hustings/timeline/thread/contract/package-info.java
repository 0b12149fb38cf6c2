/** Threads and accusations on the wire. */
@NullMarked
package org.hustings.timeline.thread.contract;

import org.jspecify.annotations.NullMarked;
