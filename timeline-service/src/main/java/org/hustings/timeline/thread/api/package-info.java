/** Threads and accusations over HTTP. */
@NullMarked
package org.hustings.timeline.thread.api;

import org.jspecify.annotations.NullMarked;
